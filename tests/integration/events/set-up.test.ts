import { beforeAll, describe, expect, test } from 'vitest'
import { eventSetup } from '../../../src/areas/events/queries.ts'
import { createEvent } from '../../../src/areas/events/use-cases/create-event.ts'
import { editEvent } from '../../../src/areas/events/use-cases/edit-event.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { draftEvent } from '../../factories/draft-event.ts'
import { community, programme } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let nobody: Context
let owner: Actor
let context: Context

beforeAll(async () => {
  nobody = testContext({ ...database })
  owner = await person(nobody, { name: 'Rocío' })
  context = as(nobody, owner)
})

const newEvent = {
  timeZone: 'America/Bogota',
  startsOn: null,
  endsOn: null,
  city: '',
  country: '',
  colour: '#c0004e',
  languages: [],
}
const idOf = async (slug: string) =>
  (
    await database.db
      .selectFrom('events')
      .select('id')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow()
  ).id
const setupOf = async (slug: string) => eventSetup(database.db, await idOf(slug))

describe('create', () => {
  test('takes the slug from the name, ends on the first day unless told, and makes the person its owner', async () => {
    const { id, slug } = await createEvent(context, {
      ...newEvent,
      name: { es: 'KCD Bogotá 2027' },
      startsOn: '2027-08-27',
    })
    expect(slug).toBe('kcd-bogota-2027')
    expect(
      await database.db
        .selectFrom('events')
        .select(['startsOn', 'endsOn', 'announcedAt'])
        .where('id', '=', id)
        .execute(),
    ).toEqual([{ startsOn: '2027-08-27', endsOn: '2027-08-27', announcedAt: null }])
    expect(
      await database.db
        .selectFrom('roles')
        .select(['personId', 'role'])
        .where('scopeId', '=', id)
        .execute(),
    ).toEqual([{ personId: owner.id, role: 'owner' }])
  })

  test('an event may lie in the past', async () => {
    const { slug } = await createEvent(context, {
      ...newEvent,
      name: { en: 'Long ago' },
      startsOn: '2019-09-13',
    })
    expect((await setupOf(slug)).startsOn).toBe('2019-09-13')
  })

  test('an address of the product cannot be an event', async () => {
    const { slug } = await createEvent(context, { ...newEvent, name: { en: 'New' } })
    expect(slug).toMatch(/^new-[a-z0-9]{6}$/)
    await expect(editEvent(context, slug, { changes: { slug: 'new' } })).rejects.toMatchObject({
      code: 'slug-taken',
    })
  })

  test('two who ask for the same slug at once: one gets it, the other is told', async () => {
    const create = () => createEvent(context, { ...newEvent, name: { en: 'Race' }, slug: 'race' })
    const outcomes = await Promise.allSettled([create(), create(), create(), create()])
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1)
    expect(
      outcomes.flatMap((o) =>
        o.status === 'rejected' ? [(o.reason as { code: string }).code] : [],
      ),
    ).toEqual(['slug-taken', 'slug-taken', 'slug-taken'])
  })

  test('two names that give the same slug both get an event', async () => {
    const create = () => createEvent(context, { ...newEvent, name: { en: 'Same name' } })
    const slugs = (await Promise.all([create(), create()])).map(({ slug }) => slug).toSorted()
    expect(slugs).toEqual(['same-name', expect.stringMatching(/^same-name-[a-z0-9]{6}$/)])
  })

  test('a visitor is asked to sign in; days that make no sense are refused', async () => {
    await expect(createEvent(nobody, { ...newEvent, name: { en: 'X' } })).rejects.toMatchObject({
      code: 'sign-in-required',
    })
    await expect(
      createEvent(context, {
        ...newEvent,
        name: { en: 'X' },
        startsOn: '2027-03-02',
        endsOn: '2027-03-01',
      }),
    ).rejects.toMatchObject({ problems: [{ field: 'endsOn', code: 'dates-reversed' }] })
  })
})

describe('edit', () => {
  test('the owner of another event may not, and a draft does not exist for them', async () => {
    const announced = await announcedEvent(context)
    const draft = await draftEvent(context)
    const stranger = as(context, await person(context))
    await draftEvent(stranger)
    const edit = { changes: { city: 'Elsewhere' } }
    await expect(editEvent(stranger, announced.slug, edit)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(editEvent(stranger, draft.slug, edit)).rejects.toMatchObject({ code: 'not-found' })
    expect((await setupOf(announced.slug)).city).toBe('Guadalajara')
  })

  test('changes only this event, and what is as it was leaves no trace', async () => {
    const event = await draftEvent(context, { name: 'Edited' })
    const other = await draftEvent(context, { name: 'Untouched' })
    await editEvent(context, event.slug, { changes: { city: 'Cusco', country: 'MX' } })
    await editEvent(context, event.slug, { changes: { city: 'Cusco' }, days: [], hosts: [] })
    expect((await setupOf(other.slug)).city).toBe('Guadalajara')
    const { version } = await setupOf(event.slug)
    expect(version).toBe((await setupOf(other.slug)).version + 1)
    expect(
      await database.db
        .selectFrom('auditLog')
        .select(['before', 'after'])
        .where('scopeId', '=', event.id)
        .where('action', '=', 'event.edit')
        .execute(),
    ).toEqual([{ before: { city: 'Guadalajara' }, after: { city: 'Cusco' } }])
  })

  test('days outside of the dates go when the dates move', async () => {
    const { slug } = await draftEvent(context, { startsOn: '2027-05-01', endsOn: '2027-05-02' })
    const hours = { opensAt: '09:00', closesAt: '18:00' }
    await editEvent(context, slug, {
      days: ['2027-04-30', '2027-05-01', '2027-05-02'].map((day) => ({ day, ...hours })),
    })
    expect((await setupOf(slug)).days.map(({ day }) => day)).toEqual(['2027-05-01', '2027-05-02'])
    await editEvent(context, slug, { changes: { startsOn: '2027-05-02' } })
    expect((await setupOf(slug)).days.map(({ day }) => day)).toEqual(['2027-05-02'])
  })
})

describe('two people at the same step', () => {
  async function opened() {
    const event = await announcedEvent(context)
    const helper = await person(context, { name: 'Iván' })
    await database.db
      .insertInto('roles')
      .values({
        personId: helper.id,
        scope: 'event',
        scopeId: event.id,
        role: 'owner',
        grantedAt: new Date(),
      })
      .execute()
    return {
      slug: event.slug,
      helper: as(context, helper),
      readAt: (await setupOf(event.slug)).updatedAt,
    }
  }

  test('what only the other changed is kept', async () => {
    const { slug, helper, readAt } = await opened()
    await editEvent(helper, slug, { changes: { city: 'Tepic', venueName: '' } }, readAt)
    await editEvent(context, slug, { changes: { city: 'Guadalajara', venueName: 'Casa' } }, readAt)
    expect(await setupOf(slug)).toMatchObject({ city: 'Tepic', venueName: 'Casa' })
  })

  test('what both changed is said, with who wrote what; sent again it is meant', async () => {
    const { slug, helper, readAt } = await opened()
    await editEvent(helper, slug, { changes: { tagline: { en: 'Theirs' } } }, readAt)
    const mine = { changes: { tagline: { en: 'Mine' } } }
    await expect(editEvent(context, slug, mine, readAt)).rejects.toMatchObject({
      code: 'changed-meanwhile',
      problems: [
        {
          field: 'tagline.en',
          code: 'changed-meanwhile',
          params: { by: 'Iván', theirs: 'Theirs' },
        },
      ],
    })
    expect((await setupOf(slug)).tagline).toEqual({ en: 'Theirs' })
    await editEvent(context, slug, mine, (await setupOf(slug)).updatedAt)
    expect((await setupOf(slug)).tagline).toEqual({ en: 'Mine' })
  })

  test('one’s own drafts that saved themselves are no conflict', async () => {
    const { slug, readAt } = await opened()
    await editEvent(context, slug, { changes: { city: 'T' } }, readAt)
    await editEvent(context, slug, { changes: { city: 'Tepic' } }, readAt)
    expect((await setupOf(slug)).city).toBe('Tepic')
  })
})

describe('hosts', () => {
  test('those that stay keep their id, since tracks point to it; the order is the one given', async () => {
    const admin = as(context, { ...owner, admin: true })
    const [one, two, three] = [
      await community(context),
      await community(context),
      await programme(admin),
    ]
    const { slug } = await draftEvent(context)
    const host = (kind: 'community' | 'programme', hostId: string) => ({
      kind,
      hostId,
      summary: {},
    })
    await editEvent(context, slug, {
      hosts: [host('community', one.id), host('community', two.id)],
    })
    const before = new Map((await setupOf(slug)).hosts.map(({ hostId, id }) => [hostId, id]))
    await editEvent(context, slug, {
      hosts: [host('programme', three.id), host('community', two.id)],
    })
    const after = (await setupOf(slug)).hosts
    expect(after.map(({ hostId }) => hostId)).toEqual([three.id, two.id])
    expect(after[1]?.id).toBe(before.get(two.id))
  })

  test('the form shows only the event’s own words about a host, never the host’s', async () => {
    const { id } = await community(context)
    await database.db
      .updateTable('communities')
      .set({ summary: JSON.stringify({ en: 'Of itself' }) })
      .where('id', '=', id)
      .execute()
    const { slug } = await draftEvent(context)
    await editEvent(context, slug, { hosts: [{ kind: 'community', hostId: id, summary: {} }] })
    expect((await setupOf(slug)).hosts).toMatchObject([
      { summary: { en: 'Of itself' }, ownSummary: {} },
    ])
  })
})

test('a co-location has two sides, and either can end it', async () => {
  const [one, two] = [await announcedEvent(context), await announcedEvent(context)]
  const besides = async (slug: string) => (await setupOf(slug)).colocated.map((other) => other.slug)
  await editEvent(context, one.slug, { colocatedWith: [two.slug, one.slug, 'nowhere'] })
  expect([await besides(one.slug), await besides(two.slug)]).toEqual([[two.slug], [one.slug]])
  await editEvent(context, two.slug, { colocatedWith: [] })
  expect([await besides(one.slug), await besides(two.slug)]).toEqual([[], []])
})
