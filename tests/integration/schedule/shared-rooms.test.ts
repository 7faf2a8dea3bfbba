import { beforeEach, expect, it } from 'vitest'
import { eventBySlug } from '../../../src/areas/accounts/queries.ts'
import { editEvent } from '../../../src/areas/events/use-cases/edit-event.ts'
import { answerNeighbour } from '../../../src/areas/hosting/use-cases/answer-neighbour.ts'
import { warningsOf } from '../../../src/areas/schedule/domain/warnings.ts'
import { sharedWith } from '../../../src/areas/schedule/queries/shared-rooms.ts'
import { timetableOf } from '../../../src/areas/schedule/queries/timetable.ts'
import { placeSession } from '../../../src/areas/schedule/use-cases/place-session.ts'
import { shareRoom } from '../../../src/areas/schedule/use-cases/share-room.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { room, session } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

// A room that two events held beside each other both use.

const database = testDatabase()
const now = new Date('2026-11-20T12:00:00Z')
let context: Context
let one: Actor
let two: Actor
let a: { id: string; slug: string }
let b: { id: string; slug: string }
let hall: string

beforeEach(async () => {
  context = testContext({ ...database, now })
  one = await person(context, { name: 'Una' })
  two = await person(context, { name: 'Dos' })
  a = await announcedEvent(as(context, one), { name: 'First' })
  b = await announcedEvent(as(context, two), { name: 'Second' })
  hall = await room(as(context, one), a.slug, 'Hall')
})

const beside = async () => {
  await editEvent(as(context, one), a.slug, { colocatedWith: [b.slug] })
  await answerNeighbour(as(context, two), b.slug, a.slug, { accept: true, reason: '' })
}
const clashes = async ({ slug }: { slug: string }) => {
  const event = await eventBySlug(context.db, slug)
  return warningsOf(await timetableOf(context.db, event!)).flatMap((warning) =>
    warning.kind === 'room-of-others' ? [[warning.event, warning.session.title]] : [],
  )
}

it('is shared only once both events agreed to be beside each other', async () => {
  const shares = () =>
    shareRoom(as(context, two), b.slug, hall).then(
      () => 'done',
      (error: unknown) => (error instanceof Error ? error.message : 'odd'),
    )
  const before = await shares()
  await editEvent(as(context, one), a.slug, { colocatedWith: [b.slug] })
  const asked = await shares()
  await answerNeighbour(as(context, two), b.slug, a.slug, { accept: true, reason: '' })
  expect([before, asked, await shares(), await shares()]).toEqual([
    'not-found',
    'not-found',
    'done',
    'not-found',
  ])
})

it('used by both at one time is a warning to both, and to neither at other times', async () => {
  await beside()
  const theirs = await shareRoom(as(context, two), b.slug, hall)
  const put = async (who: Actor, slug: string, title: string, roomId: string, time: string) => {
    const made = await session(as(context, who), slug, { title: { en: title }, minutes: 30 })
    await placeSession(as(context, who), slug, made.id, { day: '2027-02-19', time, roomId })
  }
  await put(one, a.slug, 'Ours', hall, '10:00')
  await put(two, b.slug, 'Apart', theirs, '12:00')
  const apart = [await clashes(a), await clashes(b)]
  await put(two, b.slug, 'Theirs', theirs, '10:15')
  expect([apart, await clashes(a), await clashes(b)]).toEqual([
    [[], []],
    [[{ en: 'Second' }, { en: 'Ours' }]],
    [[{ en: 'First' }, { en: 'Theirs' }]],
  ])
  const app = testApp(context)
  const page = async (who: Actor, slug: string, path: string) =>
    (await app.fetch(`/en/manage/events/${slug}/agenda${path}`, { as: who })).text()
  expect([
    (await page(one, a.slug, '')).includes('while Second is in it'),
    (await page(two, b.slug, '/publish')).includes('while First is in it'),
    /\bTheirs\b/.test(await page(one, a.slug, '')),
    (await page(one, a.slug, '/rooms')).includes('shared with Second'),
  ]).toEqual([true, true, false, true])
})

it('once they part, neither learns any more when the other is in it', async () => {
  await beside()
  const theirs = await shareRoom(as(context, two), b.slug, hall)
  const put = async (who: Actor, slug: string, roomId: string) => {
    const made = await session(as(context, who), slug, { minutes: 30 })
    await placeSession(as(context, who), slug, made.id, {
      day: '2027-02-19',
      time: '10:00',
      roomId,
    })
  }
  await put(one, a.slug, hall)
  await put(two, b.slug, theirs)
  expect([(await clashes(a)).length, (await clashes(b)).length]).toEqual([1, 1])
  await editEvent(as(context, one), a.slug, { colocatedWith: [] })
  expect([await clashes(a), await clashes(b)]).toEqual([[], []])
  expect([await sharedWith(context.db, a.id), await sharedWith(context.db, b.id)]).toEqual([
    new Map(),
    new Map(),
  ])
})
