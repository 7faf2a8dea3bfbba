import { beforeAll, expect, test } from 'vitest'
import { starredTogether, starsPerSession } from '../../../src/areas/schedule/queries/stars.ts'
import { placeSession } from '../../../src/areas/schedule/use-cases/place-session.ts'
import { publishRelease } from '../../../src/areas/schedule/use-cases/publish-release.ts'
import { starsOfPerson } from '../../../src/areas/stars/queries/own-stars.ts'
import { syncStars } from '../../../src/areas/stars/use-cases/sync-stars.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { room, session } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let context: Context
let owner: Context
let app: TestApp
let event: { id: string; slug: string }
let other: { id: string; slug: string }
let visitor: Actor
const codes: Record<string, string> = {}

async function withAgenda(titles: readonly string[]): Promise<{ id: string; slug: string }> {
  const made = await announcedEvent(owner)
  const roomId = await room(owner, made.slug)
  for (const [at, title] of titles.entries()) {
    const { id, code } = await session(owner, made.slug, { title: { en: title } })
    await placeSession(owner, made.slug, id, { day: '2027-02-19', time: `1${at}:00`, roomId })
    codes[title] = code
  }
  await publishRelease(owner, made.slug, {})
  return made
}

beforeAll(async () => {
  context = testContext({ ...database, now: new Date('2026-11-20T10:00:00Z') })
  owner = as(context, await person(context, { name: 'Olga' }))
  visitor = await person(context, { name: 'Vera' })
  app = testApp(context)
  event = await withAgenda(['One', 'Two', 'Three'])
  other = await withAgenda(['Elsewhere'])
})

const mark = (letter: string) => letter.repeat(22)
const nothing = { on: [], off: [], marks: [], device: null, feed: null, seen: null } as const
const star = (title: string) => ({ code: codes[title]!, at: context.now() })

const counted = async () => {
  const counts = await starsPerSession(database.db, event.id)
  const rows = await database.db.selectFrom('sessions').select(['id', 'code']).execute()
  return Object.fromEntries(
    Object.entries(codes).flatMap(([title, code]) => {
      const count = counts.get(rows.find((row) => row.code === code)?.id ?? '')
      return count ? [[title, count]] : []
    }),
  )
}

test('a device is counted once for a session, however often and at once it says so', async () => {
  const marks = [{ code: codes['One']!, mark: mark('a'), on: true }]
  await Promise.all(
    Array.from({ length: 8 }, () => syncStars(context, event.slug, { ...nothing, marks })),
  )
  await syncStars(context, event.slug, {
    ...nothing,
    marks: [{ code: codes['One']!, mark: mark('b'), on: true }],
  })
  expect(await counted()).toEqual({ One: 2 })
  await syncStars(context, event.slug, {
    ...nothing,
    marks: [{ code: codes['One']!, mark: mark('b'), on: false }],
  })
  expect(await counted()).toEqual({ One: 1 })
})

test('a session of another event cannot be starred through this one', async () => {
  await syncStars(as(context, visitor), event.slug, {
    ...nothing,
    on: [star('Elsewhere')],
    marks: [{ code: codes['Elsewhere']!, mark: mark('c'), on: true }],
  })
  expect((await starsOfPerson(database.db, event.id, visitor.id))?.stars.size).toBe(0)
  expect(await starsPerSession(database.db, other.id)).toEqual(new Map())
})

test('the list of a device comes to the account with all that it holds, and its address is gone', async () => {
  const made = await syncStars(context, event.slug, {
    ...nothing,
    on: [star('One'), star('Two')],
    marks: [{ code: codes['One']!, mark: mark('a'), on: false }],
    feed: 'make',
  })
  expect({ kept: made.kept, one: await counted() }).toEqual({
    kept: 'list',
    one: { One: 1, Two: 1 },
  })
  const list = await database.db
    .selectFrom('starLists')
    .selectAll()
    .where('deviceSecret', '=', made.device)
    .executeTakeFirstOrThrow()
  const calendar = await app.fetch(`/en/starred/${list.feedSecret}/agenda.ics`)
  expect((await calendar.text()).match(/SUMMARY:.*/g)).toEqual(['SUMMARY:One', 'SUMMARY:Two'])

  await syncStars(as(context, visitor), event.slug, {
    ...nothing,
    on: [star('Three')],
    device: made.device,
  })
  const own = await starsOfPerson(database.db, event.id, visitor.id)
  expect([...(own?.stars.keys() ?? [])].toSorted()).toEqual(
    [codes['One'], codes['Two'], codes['Three']].toSorted(),
  )
  expect(await counted()).toEqual({ One: 1, Two: 1, Three: 1 })
  expect((await app.fetch(`/en/starred/${list.feedSecret}/agenda.ics`)).status).toBe(404)
})

test('the solver learns which sessions the same people want, and of nobody who they are', async () => {
  const second = await person(context, { name: 'Second' })
  await syncStars(as(context, second), event.slug, {
    ...nothing,
    on: [star('One'), star('Two')],
  })
  const ids = new Map(
    (await database.db.selectFrom('sessions').select(['id', 'code']).execute()).map(
      ({ id, code }) => [id, Object.entries(codes).find(([, each]) => each === code)?.[0] ?? ''],
    ),
  )
  const pairs = (await starredTogether(database.db, event.id)).map(
    ({ one, other: two, people }) => ({
      pair: [ids.get(one), ids.get(two)].toSorted().join(' '),
      people,
    }),
  )
  expect(pairs.toSorted((a, b) => b.people - a.people || a.pair.localeCompare(b.pair))).toEqual([
    { pair: 'One Two', people: 2 },
    { pair: 'One Three', people: 1 },
    { pair: 'Three Two', people: 1 },
  ])
})

test('with an account it works without JavaScript, and leads back to the page it was on', async () => {
  const third = await person(context, { name: 'Third' })
  const agenda = `/en/events/${event.slug}/agenda`
  const page = await (await app.fetch(agenda, { as: third })).text()
  expect(page.match(/data-star="[A-Z0-9]+"/g)).toHaveLength(3)
  const answer = await app.fetch(`/en/events/${event.slug}/stars`, {
    as: third,
    form: { star: codes['One']!, back: agenda },
  })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, agenda])
  const mine = await (await app.fetch(`/en/events/${event.slug}/my-agenda`, { as: third })).text()
  expect(mine.match(/name="unstar"/g)).toHaveLength(1)
  const away = await app.fetch(`/en/events/${event.slug}/stars`, {
    as: third,
    form: { unstar: codes['One']!, back: 'https://example.org/' },
  })
  expect(away.headers.get('location')).toBe(`/en/events/${event.slug}/my-agenda`)
})

test('the pages of visitors have no stars in their bytes and stay in the page cache', async () => {
  const agenda = `/en/events/${event.slug}/agenda`
  const page = await app.fetch(agenda)
  expect([(await page.text()).includes('class="star"'), page.headers.has('etag')]).toEqual([
    false,
    true,
  ])
})

test('what moved since it was starred stands on my agenda until it was seen', async () => {
  const fourth = await person(context, { name: 'Fourth' })
  await syncStars(as(context, fourth), event.slug, { ...nothing, on: [star('Two')] })
  const later = new Date(context.now().getTime() + 60_000)
  const { id } = await database.db
    .selectFrom('sessions')
    .select('id')
    .where('code', '=', codes['Two']!)
    .executeTakeFirstOrThrow()
  const chair = as(owner, owner.actor, later)
  await placeSession(chair, event.slug, id, { day: '2027-02-19', time: '15:00', roomId: null })
  await publishRelease(chair, event.slug, {})
  const seeing = async () => {
    const page = await (
      await app.fetch(`/en/events/${event.slug}/my-agenda`, { as: fourth })
    ).text()
    return [...page.matchAll(/<li data-news-of="[^"]+" data-at="\d+">([^<]*)/g)].map(
      ([, text]) => text,
    )
  }
  expect(await seeing()).toEqual([
    '“Two” is now on Friday 19 February, 15:00–15:35, not Friday 19 February, 11:00–11:35, Auditorium.',
  ])
  await syncStars(as(context, fourth, new Date(later.getTime() + 60_000)), event.slug, {
    ...nothing,
    seen: new Date(later.getTime() + 60_000),
  })
  expect(await seeing()).toEqual([])
})

test('one place gives so many stars an hour, however many it puts into a request', async () => {
  const send = (at: number) =>
    app.fetch(`/en/events/${event.slug}/stars/sync`, {
      method: 'POST',
      as: visitor,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...nothing,
        marks: Array.from({ length: 500 }, (_, n) => ({
          code: 'NOWHERE',
          mark: `${at}-${n}`.padEnd(22, 'x'),
          on: true,
        })),
      }),
    })
  const statuses = []
  for (let at = 0; at < 41; at += 1) statuses.push((await send(at)).status)
  expect([new Set(statuses.slice(0, 40)), statuses[40]]).toEqual([new Set([200]), 429])
})

test('what is one’s own, with the secret address of a calendar, is kept by nothing on the way', async () => {
  const kept = async (actor: Actor | null) =>
    (await app.fetch(`/en/events/${event.slug}/stars.json`, { as: actor })).headers.get(
      'cache-control',
    )
  expect([await kept(visitor), await kept(null)]).toEqual(['private, no-cache', 'no-cache'])
})
