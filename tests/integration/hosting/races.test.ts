import { beforeEach, expect, it } from 'vitest'
import { editEvent } from '../../../src/areas/events/use-cases/edit-event.ts'
import { colocatedWith } from '../../../src/areas/events/queries.ts'
import { hostSections } from '../../../src/areas/hosting/queries/host-sections.ts'
import { answerNeighbour } from '../../../src/areas/hosting/use-cases/answer-neighbour.ts'
import { holdEvents } from '../../../src/areas/hosting/use-cases/hold-events.ts'
import { revokeHost } from '../../../src/areas/hosting/use-cases/revoke-host.ts'
import { writeHostSection } from '../../../src/areas/hosting/use-cases/write-host-section.ts'
import { transact, type Actor, type Context } from '../../../src/platform/use-case.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { stewardedProgramme } from '../../factories/steward.ts'
import { as, testContext } from '../../services.ts'

// What two people want at the same moment about who holds an event and what is held beside it.

const database = testDatabase()
const now = new Date('2026-11-20T12:00:00Z')
const rounds = Array.from({ length: 8 }, (_, at) => at)
let context: Context
let one: Actor
let two: Actor

beforeEach(async () => {
  context = testContext({ ...database, now })
  one = await person(context, { name: 'Una' })
  two = await person(context, { name: 'Dos' })
})

const pair = async () => ({
  a: await announcedEvent(as(context, one)),
  b: await announcedEvent(as(context, two)),
})
const names = (who: Actor, event: { slug: string }, other: { slug: string }) =>
  editEvent(as(context, who), event.slug, { colocatedWith: [other.slug] })
const stateOf = async (event: { id: string }) =>
  (await colocatedWith(context.db, event.id)).map(({ state }) => state)
const outcomes = async (acts: readonly Promise<unknown>[]) =>
  (await Promise.allSettled(acts)).map(({ status }) => status).toSorted()

/** The same context, counting how often a transaction begins: one that PostgreSQL ends for a deadlock begins again. */
function counting() {
  const begun = { times: 0 }
  const db = new Proxy(context.db, {
    get(target, key, receiver) {
      if (key === 'transaction') begun.times += 1
      const value: unknown = Reflect.get(target, key, receiver)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  return { begun, context: { ...context, db } }
}

it('holds at once when two events name each other at the same moment, without a deadlock', async () => {
  const states = []
  const counted = counting()
  const namesIn = (who: Actor, event: { slug: string }, other: { slug: string }) =>
    editEvent(as(counted.context, who), event.slug, { colocatedWith: [other.slug] })
  for (const _ of rounds) {
    const { a, b } = await pair()
    await Promise.all([namesIn(one, a, b), namesIn(two, b, a)])
    states.push(...(await stateOf(a)))
  }
  expect(states).toEqual(rounds.map(() => 'accepted'))
  expect(counted.begun.times).toBe(rounds.length * 2)
})

it('negative control: without one order for both, one of the two ends in a deadlock and begins again', async () => {
  const { a, b } = await pair()
  const counted = counting()
  let waiting = 0
  let go: () => void = () => undefined
  const both = new Promise<void>((resolve) => {
    go = resolve
  })
  const holds = (first: string, second: string) =>
    transact(counted.context, async (work) => {
      await holdEvents(work, first)
      waiting += 1
      if (waiting === 2) go()
      await both
      await holdEvents(work, second)
    })
  await Promise.all([holds(a.id, b.id), holds(b.id, a.id)])
  // Beginning again, they may run into each other again.
  expect(counted.begun.times).toBeGreaterThan(2)
})

it('a no and a new wish at one moment hold each other up, not each other out', async () => {
  const counted = counting()
  for (const _ of rounds) {
    const { a, b } = await pair()
    await names(one, a, b)
    await Promise.allSettled([
      answerNeighbour(as(counted.context, two), b.slug, a.slug, { accept: false, reason: '' }),
      editEvent(as(counted.context, one), a.slug, { colocatedWith: [] }),
    ])
  }
  expect(counted.begun.times).toBe(rounds.length * 2)
})

it('only asks when the same event names another twice at the same moment', async () => {
  const { a, b } = await pair()
  await Promise.allSettled([names(one, a, b), names(one, a, b)])
  expect(await stateOf(a)).toEqual(['asked'])
})

it('counts one of a yes and a no that an event gives another at the same moment', async () => {
  for (const _ of rounds) {
    const { a, b } = await pair()
    await names(one, a, b)
    const answer = (accept: boolean) =>
      answerNeighbour(as(context, two), b.slug, a.slug, { accept, reason: '' })
    const settled = await outcomes([answer(true), answer(false)])
    const [state] = await stateOf(b)
    // A no that came first can still become a yes; a yes does not become a no by an answer.
    expect([settled, state]).toEqual([expect.arrayContaining(['fulfilled']), 'accepted'])
  }
})

it('writes no words for a host that is out by the time they are written', async () => {
  for (const _ of rounds) {
    const brand = await stewardedProgramme(context)
    const event = await announcedEvent(as(context, one), {
      hosts: [{ kind: 'programme', hostId: brand.id, summary: {} }],
    })
    const [host] = await hostSections(context.db, event.id, brand.steward.id)
    const steward = as(context, brand.steward)
    const [written] = await Promise.allSettled([
      writeHostSection(steward, event.slug, host!.id, { en: 'Still here' }),
      revokeHost(steward, { kind: 'programme', slug: brand.slug }, event.slug, 'Out'),
    ])
    const log = await database.db
      .selectFrom('auditLog')
      .select('action')
      .where('scopeId', '=', event.id)
      .where('action', '=', 'host-section.edit')
      .execute()
    expect(log).toHaveLength(written?.status === 'fulfilled' ? 1 : 0)
    expect(await hostSections(context.db, event.id, brand.steward.id)).toEqual([])
  }
})
