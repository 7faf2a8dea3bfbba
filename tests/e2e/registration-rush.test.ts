import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { counts } from '../integration/registration/counts.ts'
import { createTestDatabase, type TestDatabase } from '../database.ts'
import { openEvent } from '../factories/open-event.ts'
import { oneQuota } from '../factories/registration.ts'
import { testContext } from '../services.ts'
import { startConvite } from './start-convite.ts'

// Each test starts two servers beside all other browser tests.
vi.setConfig({ testTimeout: 180_000 })

const clients = 64
let database: Awaited<ReturnType<typeof createTestDatabase>>
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

type Answer = { readonly status: number; readonly body: { code?: string; status?: string } }

/** Registers with a key of its own; null if the answer never came. */
async function register(url: string, slug: string, key: string): Promise<Answer | null> {
  const response = await fetch(`${url}/api/v1/events/${slug}/registrations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ ticketType: 'general', name: key, email: `${key}@example.org` }),
  }).catch(() => null)
  if (!response) return null
  const body = (await response.json().catch(() => null)) as Answer['body'] | null
  return body && { status: response.status, body }
}

const event = (on: TestDatabase, places: number) =>
  openEvent(testContext({ pool: on.pool }), oneQuota(places))

const tally = (answers: Iterable<Answer | null>) =>
  Object.fromEntries(
    [...Map.groupBy(answers, (answer) => answer?.body.status ?? 'none')]
      .map(([status, all]) => [status, all.length] as const)
      .toSorted(),
  )

test('64 people after the last 20 places through two processes on one database', async () => {
  const { slug, id } = await event(database, 20)
  const [one, two] = await Promise.all([
    startConvite({ on: database }),
    startConvite({ on: database }),
  ])
  const answers = await Promise.all(
    Array.from({ length: clients }, (_, n) => register((n % 2 ? one : two).url, slug, `p${n}`)),
  )
  expect(tally(answers)).toEqual({ confirmed: 20, waiting: 44 })
  expect(await counts(database.pool, id)).toEqual([
    { name: 'House', capacity: 20, taken: 20, real: 20 },
  ])
  await Promise.all([one.stop(), two.stop()])
})

test('killed in the middle of the rush: nothing acknowledged is lost, nothing oversold', async () => {
  const places = 150
  const { slug, id } = await event(database, places)
  const keys = Array.from({ length: clients * 5 }, (_, n) => `k${n}`)
  const acknowledged = new Map<string, Answer>()

  const first = await startConvite({ on: database })
  const left = [...keys]
  let killed: Promise<void> | undefined
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let key = left.pop(); key !== undefined; key = left.pop()) {
        const answer = await register(first.url, slug, key)
        if (answer) acknowledged.set(key, answer)
        if (acknowledged.size > 100) killed ??= first.kill()
      }
    }),
  )
  await killed
  expect(acknowledged.size).toBeGreaterThan(100)
  expect(acknowledged.size).toBeLessThan(keys.length)

  const stored = await database.db
    .selectFrom('registrations')
    .select(['code', 'status'])
    .where('eventId', '=', id)
    .execute()
  const storedStatus = new Map(stored.map(({ code, status }) => [code, status as string]))
  for (const { status, body } of acknowledged.values())
    expect([status, storedStatus.get(body.code ?? '')]).toEqual([201, body.status])
  const [afterCrash] = await counts(database.pool, id)
  expect(afterCrash).toEqual({ ...afterCrash!, taken: afterCrash!.real })

  // Whoever got no answer asks again with the same key, and so do all others: each has one registration in the end.
  const second = await startConvite({ on: database })
  const answers = await Promise.all(
    keys.map(async (key) => [key, await register(second.url, slug, key)] as const),
  )
  await second.stop()
  for (const [key, answer] of acknowledged) expect(new Map(answers).get(key)).toEqual(answer)
  expect(tally(answers.map(([, answer]) => answer))).toEqual({
    confirmed: places,
    waiting: keys.length - places,
  })
  expect(await counts(database.pool, id)).toEqual([
    { name: 'House', capacity: places, taken: places, real: places },
  ])
  const { rows } = await database.pool.query<{ count: number }>(
    'select count(*) as count from registrations where event_id = $1',
    [id],
  )
  expect(rows).toEqual([{ count: keys.length }])
})
