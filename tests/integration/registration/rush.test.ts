import type { Pool } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pino } from 'pino'
import { AppError } from '../../../src/shared/app-error.ts'
import { createPool } from '../../../src/platform/database/open-database.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { placeOrder } from '../../../src/areas/registration/use-cases/place-order.ts'
import { testDatabase } from '../../database.ts'
import { openEvent } from '../../factories/open-event.ts'
import { oneQuota, registered, wanted } from '../../factories/registration.ts'
import { testContext } from '../../services.ts'
import { counts } from './counts.ts'

const now = new Date('2027-01-15T12:00:00Z')
const database = testDatabase()

// Two apps as two processes are: nothing in common but the database.
const apps: Context[] = []
const pools: Pool[] = []
beforeAll(() => {
  for (const _ of [1, 2]) {
    const pool = createPool(database.connectionString, pino({ level: 'silent' }))
    pools.push(pool)
    apps.push(testContext({ pool, now }))
  }
})
afterAll(() => Promise.all(pools.map((pool) => pool.end())))

const outcome = (promise: Promise<{ registrations: readonly { status: string }[] }>) =>
  promise.then(
    ({ registrations }) => registrations[0]!.status,
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  )

const tally = (outcomes: readonly string[]) =>
  Object.fromEntries(
    [...Map.groupBy(outcomes, (o) => o)].map(([o, all]) => [o, all.length] as const).toSorted(),
  )

test('64 people after the last 20 places through two apps: 20 get one, 44 wait', async () => {
  const event = await openEvent(apps[0]!, oneQuota(20))
  const outcomes = await Promise.all(
    Array.from({ length: 64 }, (_, n) => outcome(registered(apps[n % 2]!, event.slug))),
  )
  expect(tally(outcomes)).toEqual({ confirmed: 20, waiting: 44 })
  expect(await counts(database.pool, event.id)).toEqual([
    { name: 'House', capacity: 20, taken: 20, real: 20 },
  ])
})

test('without a waiting list the 44 hear that it is sold out', async () => {
  const event = await openEvent(apps[0]!, oneQuota(20, { waitingList: false }))
  const outcomes = await Promise.all(
    Array.from({ length: 64 }, (_, n) => outcome(registered(apps[n % 2]!, event.slug))),
  )
  expect(tally(outcomes)).toEqual({ confirmed: 20, 'sold-out': 44 })
})

test('with a key for each attempt they hear it too, and hear the same when they try again', async () => {
  const event = await openEvent(apps[0]!, oneQuota(20, { waitingList: false }))
  const requests = Array.from({ length: 64 }, (_, n) => wanted([{}], { idempotencyKey: `k-${n}` }))
  const rush = async () =>
    tally(
      await Promise.all(
        requests.map((request, n) => outcome(placeOrder(apps[n % 2]!, event.slug, request))),
      ),
    )
  const first = await rush()
  expect([first, await rush()]).toEqual([
    { confirmed: 20, 'sold-out': 44 },
    { confirmed: 20, 'sold-out': 44 },
  ])
})

test('negative control: counting and then inserting, without the locks, oversells', async () => {
  const { pool } = database
  await pool.query('create table places_sold (id integer)')
  const buyers = 30
  const { promise: allHaveCounted, resolve: nowInsert } = Promise.withResolvers<void>()
  let counted = 0
  const buy = async (n: number) => {
    const client = await pools[n % 2]!.connect()
    try {
      await client.query('begin')
      const { rows } = await client.query<{ n: number }>('select count(*) as n from places_sold')
      counted++
      if (counted === buyers) nowInsert()
      await allHaveCounted
      const free = rows[0]!.n < 20
      if (free) await client.query('insert into places_sold values ($1)', [n])
      await client.query('commit')
      return free
    } finally {
      client.release()
    }
  }
  const bought = await Promise.all(Array.from({ length: buyers }, (_, n) => buy(n)))
  expect(bought.filter(Boolean).length).toEqual(buyers)
})

test('the same key gets the same answer, at once, later, and through another app', async () => {
  const [one, two] = apps
  const event = await openEvent(one!, oneQuota(5))
  const request = wanted([{}], { idempotencyKey: 'k1' })
  const first = await Promise.all([
    placeOrder(one!, event.slug, request),
    placeOrder(one!, event.slug, request),
    placeOrder(two!, event.slug, request),
  ])
  const later = await placeOrder(two!, event.slug, request)
  expect([first[1], first[2], later]).toEqual([first[0], first[0], first[0]])
  const other = { ...request, people: [{ ...request.people[0]!, name: 'Somebody else' }] }
  await expect(placeOrder(two!, event.slug, other)).rejects.toMatchObject({
    code: 'idempotency-key-reused',
  })
  const both = await Promise.allSettled([
    placeOrder(one!, event.slug, { ...request, idempotencyKey: 'k2' }),
    placeOrder(one!, event.slug, { ...other, idempotencyKey: 'k2' }),
  ])
  expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  const orders = await one!.db
    .selectFrom('orders')
    .select('id')
    .where('eventId', '=', event.id)
    .execute()
  expect(orders.length).toEqual(2)
})

test('a request that cannot be written spoils nothing for the others', async () => {
  const [app] = apps
  const event = await openEvent(app!, oneQuota(10))
  const outcomes = await Promise.all([
    outcome(registered(app!, event.slug)),
    outcome(registered(app!, event.slug, [{ name: 'NUL \u0000 in a name' }])),
    outcome(registered(app!, event.slug)),
    outcome(registered(app!, event.slug, [{ ticketType: 'none' }])),
  ])
  expect([outcomes[0], outcomes[2], outcomes[3]]).toEqual([
    'confirmed',
    'confirmed',
    'invalid-input',
  ])
  expect(outcomes[1]).toMatch(/unsupported Unicode escape sequence|cannot be converted/)
  expect((await counts(database.pool, event.id))[0]).toMatchObject({ taken: 2, real: 2 })
})

test('a group stays together', async () => {
  const [app] = apps
  const event = await openEvent(app!, oneQuota(4))
  const statuses = async (size: number) => {
    const placed = await registered(
      app!,
      event.slug,
      Array.from({ length: size }, () => ({})),
    )
    return placed.registrations.map(({ status }) => status)
  }
  expect(await statuses(3)).toEqual(['confirmed', 'confirmed', 'confirmed'])
  expect(await statuses(2)).toEqual(['waiting', 'waiting'])
  expect(await statuses(1)).toEqual(['confirmed'])
})
