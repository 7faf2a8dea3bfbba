import { beforeAll, describe, expect, test } from 'vitest'
import {
  announcementNeeds,
  type AnnouncementNeed,
} from '../../../src/areas/events/domain/announcement.ts'
import { announceEvent } from '../../../src/areas/events/use-cases/announce-event.ts'
import { cancelEvent, reinstateEvent } from '../../../src/areas/events/use-cases/cancel-event.ts'
import { editEvent, type EventEdit } from '../../../src/areas/events/use-cases/edit-event.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { draftEvent } from '../../factories/draft-event.ts'
import { community } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let context: Context
let complete: EventEdit

beforeAll(async () => {
  const nobody = testContext({ ...database })
  context = as(nobody, await person(nobody))
  const { id } = await community(context)
  complete = {
    hosts: [{ kind: 'community', hostId: id, summary: {} }],
    changes: {
      tagline: { en: 'Come' },
      contactEmail: 'hola@example.org',
      codeOfConductUrl: 'https://example.org/conduct',
    },
  }
})

const stands = (slug: string) =>
  database.db
    .selectFrom('events')
    .select(['announcedAt', 'cancelledAt', 'cancellationNote'])
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()

/** What takes each need away again. */
const without: Record<AnnouncementNeed, EventEdit> = {
  name: { changes: { name: {} } },
  dates: { changes: { startsOn: null, endsOn: null } },
  city: { changes: { city: '' } },
  languages: { changes: { languages: [] } },
  hosts: { hosts: [] },
  tagline: { changes: { tagline: {} } },
  contact: { changes: { contactEmail: '' } },
  'code-of-conduct': { changes: { codeOfConductUrl: '' } },
}

describe('announce', () => {
  test.each(announcementNeeds)('is refused without its %s, and says so', async (need) => {
    const { slug } = await draftEvent(context, { startsOn: '2027-02-19' })
    await editEvent(context, slug, complete)
    await editEvent(context, slug, without[need])
    await expect(announceEvent(context, slug)).rejects.toMatchObject({
      code: 'announcement-incomplete',
      problems: [{ field: need, code: `announcement-needs-${need}` }],
    })
    expect((await stands(slug)).announcedAt).toBeNull()
  })

  test('shows it once; announcing again changes nothing', async () => {
    const { slug, id } = await draftEvent(context, { startsOn: '2027-02-19' })
    await editEvent(context, slug, complete)
    const at = new Date('2026-11-01T12:00:00Z')
    await announceEvent(context, slug, at)
    await announceEvent(context, slug)
    expect((await stands(slug)).announcedAt).toEqual(at)
    expect(
      await database.db
        .selectFrom('auditLog')
        .select('action')
        .where('scopeId', '=', id)
        .where('action', '=', 'event.announce')
        .execute(),
    ).toEqual([{ action: 'event.announce' }])
  })

  test('a stranger can neither announce nor cancel', async () => {
    const stranger = as(context, await person(context))
    const { slug } = await announcedEvent(context)
    await expect(announceEvent(stranger, slug)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(
      cancelEvent(stranger, slug, { confirmation: 'An event', note: {} }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    await expect(reinstateEvent(stranger, slug)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('cancel', () => {
  test('wants the name as it stands', async () => {
    const { slug } = await announcedEvent(context, { name: 'Día de la nube' })
    await expect(
      cancelEvent(context, slug, { confirmation: 'dia de la nube', note: {} }),
    ).rejects.toMatchObject({
      code: 'name-does-not-match',
      problems: [{ field: 'confirmation', code: 'name-does-not-match' }],
    })
    expect((await stands(slug)).cancelledAt).toBeNull()
  })

  test('keeps the page with a note, and can be taken back', async () => {
    const { slug } = await announcedEvent(context, { name: 'Día de la nube' })
    await cancelEvent(context, slug, { confirmation: ' Día de la nube ', note: { es: 'Llueve' } })
    expect(await stands(slug)).toMatchObject({
      cancelledAt: expect.any(Date),
      cancellationNote: { es: 'Llueve' },
    })
    await reinstateEvent(context, slug)
    expect(await stands(slug)).toMatchObject({ cancelledAt: null, cancellationNote: {} })
  })
})
