import { expect, test } from 'vitest'
import { placeSession } from '../../../src/areas/schedule/use-cases/place-session.ts'
import { publishRelease } from '../../../src/areas/schedule/use-cases/publish-release.ts'
import { repeatSession } from '../../../src/areas/schedule/use-cases/repeat-session.ts'
import { saveRoom } from '../../../src/areas/schedule/use-cases/save-room.ts'
import { saveWalks } from '../../../src/areas/schedule/use-cases/save-walks.ts'
import { syncStars } from '../../../src/areas/stars/use-cases/sync-stars.ts'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { session } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const day = '2027-02-19'

test('my agenda says what clashes, when that is held again, and which way is too long', async () => {
  const context = testContext({ ...database, now: new Date('2026-11-20T10:00:00Z') })
  const owner = as(context, await person(context, { name: 'Olga' }))
  const { slug } = await announcedEvent(owner)
  const [hall, lab] = await Promise.all(
    ['Ground floor', 'Roof'].map((floor, at) =>
      saveRoom(owner, slug, null, {
        name: ['Hall', 'Lab'][at]!,
        capacity: null,
        accessibility: {},
        floor,
      }),
    ),
  )
  await saveWalks(owner, slug, [{ fromFloor: 'Ground floor', toFloor: 'Roof', minutes: 10 }])
  const made = (title: string) => session(owner, slug, { title: { en: title }, minutes: 30 })
  const [talk, workshop, late] = [await made('Talk'), await made('Workshop'), await made('Late')]
  const again = await repeatSession(owner, slug, workshop.id)
  const { id: againId } = await database.db
    .selectFrom('sessions')
    .select('id')
    .where('code', '=', again)
    .executeTakeFirstOrThrow()
  const put = (id: string, time: string, roomId: string | undefined) =>
    placeSession(owner, slug, id, { day, time, roomId: roomId ?? null })
  await put(talk.id, '10:00', hall)
  await put(workshop.id, '10:15', lab)
  await put(late.id, '10:50', hall)
  await put(againId, '15:00', lab)
  await publishRelease(owner, slug, {})
  const fan = await person(context, { name: 'Fan' })
  await syncStars(as(context, fan), slug, {
    on: [talk, workshop, late].map(({ code }) => ({ code, at: context.now() })),
    off: [],
    marks: [],
    device: null,
    feed: null,
    seen: null,
  })
  const page = await testApp(context).fetch(`/en/events/${slug}/my-agenda`, { as: fan })
  const hints = [...(await page.text()).matchAll(/<p class="hint">([^<]*)/g)].map(
    ([, hint]) => hint,
  )
  expect(hints).toEqual([
    'At the same time as “Workshop”.',
    'At the same time as “Talk”.',
    'Held once more: Friday 19 February at 15:00, Lab. Nothing else of yours is on then.',
    'It takes 10 min to get here from Lab; there are 5 min between.',
  ])
})
