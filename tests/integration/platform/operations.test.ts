import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../../src/platform/http/app.ts'
import { operationsRoutes } from '../../../src/platform/http/operations-routes.ts'
import { enqueue } from '../../../src/platform/jobs/enqueue.ts'
import {
  counter,
  observeJob,
  observeRequest,
  registry,
  watchProcess,
} from '../../../src/platform/metrics.ts'
import { createTestDatabase, testDatabase } from '../../database.ts'
import { testServices } from '../../services.ts'

const database = testDatabase()
const token = 'a token for the tests'
let stopWatching = () => {}
beforeAll(() => {
  stopWatching = watchProcess(testServicesWithPool())
})
afterAll(() => stopWatching())

const testServicesWithPool = () => ({
  pool: database.pool,
  pageCache: testServices(database).pageCache,
})

type Asking = {
  address?: string
  authorization?: string
  on?: typeof database
  observed?: string[]
}
const ask = async (
  path: string,
  { address = '127.0.0.1', authorization, on = database, observed = [] }: Asking = {},
) =>
  createApp({
    services: testServices({
      ...on,
      db: on.db,
      pool: on.pool,
      env: { CONVITE_METRICS_TOKEN: token },
    }),
    routes: operationsRoutes,
    readSession: async () => null,
    admit: async () => {},
    failure: (_exchange, error, status) => new Response(error.code, { status }),
    observe: (method, route, status, seconds) =>
      observed.push(`${method} ${route} ${status} ${seconds < 10}`),
  }).request(
    `http://localhost${path}`,
    { headers: { host: 'localhost', ...(authorization ? { authorization } : {}) } },
    { incoming: { socket: { remoteAddress: address } } },
  )
const told = async (path: string, asking: Asking = {}) => {
  const response = await ask(path, asking)
  return [response.status, await response.text()]
}

test('alive and ready', async () => {
  expect([await told('/healthz'), await told('/readyz')]).toEqual([
    [200, 'ok\n'],
    [200, 'ready\n'],
  ])
})

test('not ready: a migration is missing, or one is unknown, or the database is gone', async () => {
  const other = await createTestDatabase()
  await other.pool.query(`insert into schema_migrations (name, checksum) values ('9999_new', 'x')`)
  const newer = await told('/readyz', { on: other })
  await other.pool.query('delete from schema_migrations')
  const older = await told('/readyz', { on: other })
  await other.drop()
  const gone = await told('/readyz', { on: other })
  expect([newer, older, gone]).toEqual([
    [503, 'migrations\n'],
    [503, 'migrations\n'],
    [503, 'database\n'],
  ])
  expect(await told('/healthz', { on: other })).toEqual([200, 'ok\n'])
})

test('metrics: from this machine or with the token, else there is nothing', async () => {
  const verdicts = []
  for (const asking of [
    {},
    { address: '203.0.113.7' },
    { address: '203.0.113.7', authorization: `Bearer ${token}` },
    { address: '203.0.113.7', authorization: 'Bearer no' },
    { address: '203.0.113.7', authorization: token },
  ])
    verdicts.push((await ask('/metrics', asking)).status)
  expect(verdicts).toEqual([200, 404, 200, 404, 404])
})

test('what is counted', async () => {
  registry.resetMetrics()
  await enqueue(database.db, 'mail.deliver', { mailId: 'x' })
  observeRequest('GET', '/:lang/events/:event', 200, 0.004)
  observeJob('mail.deliver', 'failed')
  counter('convite_test_total', 'A test.', ['status']).inc({ status: 'confirmed' }, 2)
  const [, text] = await told('/metrics')
  const lines = String(text)
    .split('\n')
    .filter((line) =>
      /^convite_(http.*le="0.005"|jobs|page|test|database.*(busy|waited))/.test(line),
    )
  expect(lines).toEqual([
    'convite_http_request_duration_seconds_bucket{le="0.005",method="GET",route="/:lang/events/:event",status="200"} 1',
    'convite_jobs_total{job="mail.deliver",result="failed"} 1',
    'convite_page_cache_requests_total{result="hit"} 0',
    'convite_page_cache_requests_total{result="miss"} 0',
    expect.stringMatching(/^convite_database_connections\{state="busy"\} \d+$/),
    'convite_database_connections{state="waited_for"} 0',
    'convite_jobs_waiting{job="mail.deliver"} 1',
    'convite_test_total{status="confirmed"} 2',
  ])
  expect(text).toContain('process_resident_memory_bytes')
})

test('every answer is observed by its route, and what is nowhere has the headers of all', async () => {
  const observed: string[] = []
  await ask('/healthz', { observed })
  const nowhere = await ask('/no/such', { observed })
  expect(observed).toEqual(['GET /healthz 200 true', 'GET * 404 true'])
  expect(nowhere.headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
})
