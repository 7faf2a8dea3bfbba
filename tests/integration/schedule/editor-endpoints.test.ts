import { beforeAll, expect, test } from 'vitest'
import { moveSessions } from '../../../src/areas/schedule/use-cases/move-sessions.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { room, session } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let app: TestApp
let olga: Actor
let bea: Actor
let owner: Context
let event: { readonly id: string; readonly slug: string }
let theirs: { readonly id: string; readonly slug: string }
let hall: string

const ten = Date.parse('2027-02-19T16:00:00Z')
const eleven = Date.parse('2027-02-19T17:00:00Z')

beforeAll(async () => {
  const context = testContext(database)
  app = testApp(context)
  ;[olga, bea] = [await person(context, { name: 'Olga' }), await person(context, { name: 'Bea' })]
  owner = as(context, olga)
  event = await announcedEvent(owner, { name: 'Editing', startsOn: '2027-02-19' })
  theirs = await announcedEvent(as(context, bea), { name: 'Theirs', startsOn: '2027-02-19' })
  hall = await room(owner, event.slug, 'Hall')
})

const agenda = (slug: string, rest: string) => `/en/manage/events/${slug}/agenda${rest}`
const send = (who: Actor | null, slug: string, moves: unknown) =>
  app.fetch(agenda(slug, '/moves'), {
    as: who,
    method: 'POST',
    body: JSON.stringify({ moves }),
    headers: { 'content-type': 'application/json' },
  })
const talk = async () => (await session(owner, event.slug)).id

test('moves are taken as JSON, and answered with the new versions', async () => {
  const sessionId = await talk()
  const answer = await send(olga, event.slug, [
    { sessionId, startsAt: ten, roomId: hall, minutes: 40, version: 1 },
  ])
  expect([answer.status, await answer.json()]).toEqual([
    200,
    { moved: [{ id: sessionId, version: 2 }] },
  ])
})

test('a move of what somebody else has moved is answered with what stands there now', async () => {
  const sessionId = await talk()
  await send(olga, event.slug, [{ sessionId, startsAt: ten, roomId: hall, version: 1 }])
  const late = await send(olga, event.slug, [
    { sessionId, startsAt: eleven, roomId: null, version: 1 },
  ])
  expect([late.status, await late.json()]).toEqual([
    409,
    {
      standing: [
        {
          id: sessionId,
          startsAt: ten,
          roomId: hall,
          minutes: 35,
          furtherRoomIds: [],
          blockId: null,
          pinned: false,
          version: 2,
          movedBy: 'Olga',
        },
      ],
    },
  ])
})

test('moves are for who edits this event; nonsense is refused', async () => {
  const sessionId = await talk()
  const move = { sessionId, startsAt: ten, roomId: hall, version: 1 }
  const statuses = [
    (await send(null, event.slug, [move])).status,
    (await send(bea, event.slug, [move])).status,
    (await send(bea, theirs.slug, [{ ...move, roomId: null }])).status,
    (await send(olga, event.slug, [])).status,
    (await send(olga, event.slug, [{ ...move, startsAt: 'ten' }])).status,
    (await send(olga, event.slug, [move, move])).status,
  ]
  expect(statuses).toEqual([303, 403, 404, 422, 422, 422])
})

type Feed = { stamp: string; movers: Record<string, string> }
const feed = (after: string) =>
  app.fetch(agenda(event.slug, `/timetable.json?after=${after}`), { as: olga })

test('who waits for a change hears of it at once, and who made it', async () => {
  const sessionId = await talk()
  const first = (await (await feed('')).json()) as Feed
  const waiting = feed(first.stamp)
  const started = performance.now()
  await moveSessions(owner, event.slug, [
    { sessionId, startsAt: new Date(ten), roomId: hall, version: 1 },
  ])
  const next = (await (await waiting).json()) as Feed
  expect(performance.now() - started).toBeLessThan(1_000)
  expect(next.stamp).not.toBe(first.stamp)
  expect(next.movers[sessionId]).toBe('Olga')
})

test('who goes away while waiting leaves nothing behind', async () => {
  const { stamp } = (await (await feed('')).json()) as Feed
  const leaving = new AbortController()
  const waiting = app.fetch(agenda(event.slug, `/timetable.json?after=${stamp}`), {
    as: olga,
    signal: leaving.signal,
  })
  leaving.abort()
  expect((await waiting).status).toBe(204)
})

test('a person waits in so many windows and no more; who leaves makes room', async () => {
  const { stamp } = (await (await feed('')).json()) as Feed
  const leaving = new AbortController()
  const waiting = Array.from({ length: 31 }, () =>
    app.fetch(agenda(event.slug, `/timetable.json?after=${stamp}`), {
      as: olga,
      signal: leaving.signal,
    }),
  )
  const refused = await Promise.race(
    waiting.map(async (each) => {
      const { status } = await each
      return status === 429 ? status : new Promise<never>(() => {})
    }),
  )
  leaving.abort()
  const statuses = (await Promise.all(waiting)).map(({ status }) => status)
  expect([refused, statuses.filter((status) => status === 429).length]).toEqual([429, 1])
  expect((await feed('')).status).toBe(200)
})
