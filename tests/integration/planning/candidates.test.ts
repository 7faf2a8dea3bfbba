import { beforeEach, describe, expect, test } from 'vitest'
import { eventBySlug } from '../../../src/areas/accounts/queries.ts'
import type { Plan } from '../../../src/areas/planning/domain/plan.ts'
import { usualWishes } from '../../../src/areas/planning/domain/wish.ts'
import {
  candidateByNumber,
  wishesOf,
  type Asked,
} from '../../../src/areas/planning/queries/candidates.ts'
import { forgetCandidate } from '../../../src/areas/planning/use-cases/forget-candidate.ts'
import { solveCandidate } from '../../../src/areas/planning/use-cases/solve-candidate.ts'
import { startCandidate } from '../../../src/areas/planning/use-cases/start-candidate.ts'
import { stopCandidate } from '../../../src/areas/planning/use-cases/stop-candidate.ts'
import { takeCandidate } from '../../../src/areas/planning/use-cases/take-candidate.ts'
import { timetableOf } from '../../../src/areas/schedule/queries/timetable.ts'
import { moveSessions } from '../../../src/areas/schedule/use-cases/move-sessions.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { room, session } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let context: Context
let owner: Context
let event: { readonly id: string; readonly slug: string }
let hall: string
let count = 0

const asked = (values: Partial<Asked> = {}): Asked => ({
  wishes: usualWishes,
  scope: {},
  mishaps: [],
  seconds: 0.3,
  seed: 1,
  ...values,
})
const ten = new Date('2027-02-19T16:00:00Z')
const eleven = new Date('2027-02-19T17:00:00Z')

beforeEach(async () => {
  count += 1
  context = testContext(database)
  owner = as(context, await person(context, { name: 'Olga' }))
  const days = { startsOn: '2027-02-19', endsOn: '2027-02-19' }
  event = await announcedEvent(owner, { name: `Planned ${count}`, ...days })
  hall = await room(owner, event.slug, 'Hall')
})

const talk = async (title: string) =>
  (await session(owner, event.slug, { title: { en: title } })).id
const candidate = async (number: number) =>
  (await candidateByNumber(database.db, event.id, number))!
const searched = async (values: Partial<Asked> = {}) => {
  const number = await startCandidate(owner, event.slug, 'search', asked(values))
  await solveCandidate(context, (await candidate(number)).id)
  return candidate(number)
}
const standing = async () =>
  new Map(
    (await timetableOf(database.db, (await eventBySlug(database.db, event.slug))!)).sessions.map(
      ({ id, startsAt, roomId }) => [id, [startsAt?.getTime() ?? null, roomId]],
    ),
  )
const placed = (plan: Plan | null) =>
  new Map(plan!.places.map(({ sessionId, startsAt, roomId }) => [sessionId, [startsAt, roomId]]))

describe('a search', () => {
  test('finds places in a thread of its own and moves nothing; the wishes are kept', async () => {
    const [a, b] = [await talk('A'), await talk('B')]
    const found = await searched({ wishes: { ...usualWishes, levels: 'must' } })
    expect([found.state, found.plan!.hard]).toEqual(['found', 0])
    expect([...placed(found.plan).keys()].toSorted()).toEqual([a, b].toSorted())
    expect([...(await standing()).values()]).toEqual([
      [null, null],
      [null, null],
    ])
    expect((await wishesOf(database.db, event.id)).levels).toBe('must')
  })

  test('is one at a time; one that is stopped keeps its best', async () => {
    await talk('A')
    const number = await startCandidate(owner, event.slug, 'search', asked({ seconds: 60 }))
    await expect(startCandidate(owner, event.slug, 'search', asked())).rejects.toThrow(
      'candidate-running',
    )
    const { id } = await candidate(number)
    const search = solveCandidate(context, id)
    await expect
      .poll(async () => (await candidate(number)).plan?.places.length, { timeout: 20_000 })
      .toBe(1)
    await stopCandidate(owner, event.slug, id)
    await search
    expect((await candidate(number)).state).toBe('found')
    expect(await startCandidate(owner, event.slug, 'search', asked())).toBe(number + 1)
  })

  test('needs rooms', async () => {
    const bare = await announcedEvent(owner, { name: `Bare ${count}` })
    await expect(startCandidate(owner, bare.slug, 'search', asked())).rejects.toThrow(
      'nothing-to-plan',
    )
  })
})

describe('taking', () => {
  test('moves all to where the candidate has them, and keeps the way back', async () => {
    const [a, b] = [await talk('A'), await talk('B')]
    const found = await searched()
    const { moved, kept } = await takeCandidate(owner, event.slug, found.id)
    expect([moved, await standing()]).toEqual([2, placed(found.plan)])
    expect((await candidate(found.number)).state).toBe('taken')
    await takeCandidate(owner, event.slug, (await candidate(kept)).id)
    expect(await standing()).toEqual(
      new Map([
        [a, [null, null]],
        [b, [null, null]],
      ]),
    )
  })

  test('of two people at one moment one takes it, and the other is told', async () => {
    await talk('A')
    const found = await searched()
    const outcomes = await Promise.allSettled([
      takeCandidate(owner, event.slug, found.id),
      takeCandidate(owner, event.slug, found.id),
    ])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const refused = outcomes.find((each) => each.status === 'rejected')
    expect(String(refused?.reason)).toContain('candidate-taken')
    const kept = await database.db
      .selectFrom('candidates')
      .select('id')
      .where('eventId', '=', event.id)
      .where('aim', '=', 'kept')
      .execute()
    expect(kept.length).toBe(1)
  })

  test('moves nothing when somebody moved one since, unless the rest is wanted', async () => {
    const [a, b] = [await talk('A'), await talk('B')]
    const found = await searched()
    await moveSessions(owner, event.slug, [
      { sessionId: a, startsAt: ten, roomId: hall, version: 1 },
    ])
    await expect(takeCandidate(owner, event.slug, found.id)).rejects.toThrow('candidate-outdated')
    expect((await standing()).get(b)).toEqual([null, null])
    expect((await candidate(found.number)).state).toBe('found')
    expect((await takeCandidate(owner, event.slug, found.id, { rest: true })).moved).toBe(1)
    expect(await standing()).toEqual(
      new Map([
        [a, [ten.getTime(), hall]],
        [b, placed(found.plan).get(b)],
      ]),
    )
  })

  test('is nothing for the team of another event, by its address or by their own', async () => {
    await talk('A')
    const found = await searched()
    const stranger = as(context, await person(context, { name: 'Xavier' }))
    const theirs = await announcedEvent(stranger, { name: `Theirs ${count}` })
    for (const act of [takeCandidate, forgetCandidate])
      await expect(act(stranger, theirs.slug, found.id)).rejects.toThrow('not-found')
    await expect(takeCandidate(stranger, event.slug, found.id)).rejects.toThrow('forbidden')
    await stopCandidate(stranger, theirs.slug, found.id)
    expect((await candidate(found.number)).state).toBe('found')
  })
})

test('a repair moves only what clashes', async () => {
  const [a, b] = [await talk('A'), await talk('B')]
  const rest = await talk('C')
  await moveSessions(owner, event.slug, [
    { sessionId: a, startsAt: ten, roomId: hall, version: 1 },
    { sessionId: b, startsAt: ten, roomId: hall, version: 1 },
    { sessionId: rest, startsAt: eleven, roomId: hall, version: 1 },
  ])
  const number = await startCandidate(owner, event.slug, 'repair', asked())
  await solveCandidate(context, (await candidate(number)).id)
  const { plan } = await candidate(number)
  expect([plan!.hard, plan!.places.length, plan!.before.hard > 0]).toEqual([0, 1, true])
  expect([a, b]).toContain(plan!.places[0]!.sessionId)
})
