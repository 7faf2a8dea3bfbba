import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addCalendarSource } from '../../../src/areas/network/use-cases/add-calendar-source.ts'
import { fetchCalendarSource } from '../../../src/areas/network/use-cases/fetch-calendar-source.ts'
import { dueSources } from '../../../src/areas/network/queries/calendar-sources.ts'
import { fetchPublic } from '../../../src/platform/fetch-public.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { person } from '../../factories/people.ts'
import { as, testContext } from '../../services.ts'

const now = new Date('2027-01-10T11:00:00Z')
const database = testDatabase()
let context: Context
let app: TestApp
let server: Server
let site = ''
const asked: string[] = []

const ics = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:1',
  'SUMMARY:KCD Quito',
  'DTSTART;VALUE=DATE:20270506',
  'DTEND;VALUE=DATE:20270507',
  'LOCATION:Quito\\, Ecuador',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n')
const many = `<rss version="2.0"><channel><title>T</title>${'<item><title>Same, 6 May 2027</title></item>'.repeat(2_001)}</channel></rss>`
const rss = `<rss version="2.0"><channel><title>T</title><item><title>KCD Quito 2027</title><description>6 May 2027 · Quito, Ecuador</description><guid>a</guid></item></channel></rss>`

beforeAll(async () => {
  const nobody = testContext({ ...database, now, env: { CONVITE_ADMINS: 'root@example.org' } })
  context = as(nobody, await person(nobody, { email: 'root@example.org', admin: true }))
  app = testApp(context)
  server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers['if-none-match'] ?? ''}`.trim())
    if (request.url === '/a.ics') {
      if (request.headers['if-none-match'] === '"1"') return response.writeHead(304).end()
      return response.writeHead(200, { etag: '"1"', 'content-type': 'text/calendar' }).end(ics)
    }
    if (request.url === '/feed') return response.writeHead(200).end(rss)
    if (request.url === '/inside')
      return response.writeHead(302, { location: 'http://169.254.169.254/' }).end()
    if (request.url === '/round') return response.writeHead(302, { location: '/round' }).end()
    if (request.url === '/large') return response.writeHead(200).end('x'.repeat(6 * 1024 * 1024))
    if (request.url === '/many') return response.writeHead(200).end(many)
    if (request.url === '/page') return response.writeHead(200).end('<html>no feed</html>')
    if (request.url === '/slow') return
    return response.writeHead(404).end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** Only this test's own machine counts as public. */
const fetch: typeof fetchPublic = (address, options) =>
  fetchPublic(address, { ...options, milliseconds: 1_500, allows: (ip) => ip === '127.0.0.1' })

const add = (path: string) =>
  addCalendarSource(context, {
    name: path,
    url: site + path,
    topics: [],
    country: '',
    everyHours: 6,
  })
const stateOf = (id: string) =>
  database.db
    .selectFrom('calendarSources')
    .select(['failure', 'failures', 'askedAt', 'etag'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

test('a calendar and a feed that announce the same event make it once; nothing new is asked for with what is known', async () => {
  const [one, other] = [await add('/a.ics'), await add('/feed')]
  await fetchCalendarSource(context, one, fetch)
  await fetchCalendarSource(context, other, fetch)
  await fetchCalendarSource(context, one, fetch)
  expect(asked).toEqual(['/a.ics', '/feed', '/a.ics "1"'])
  const events = await database.db
    .selectFrom('externalEvents')
    .select(['name', 'startsOn', 'city', 'country', 'version'])
    .execute()
  expect(events).toEqual([
    { name: 'KCD Quito', startsOn: '2027-05-06', city: 'Quito', country: 'EC', version: 0 },
  ])
  expect(await stateOf(one)).toEqual({ failure: '', failures: 0, askedAt: now, etag: '"1"' })
})

test.each([
  ['/inside', 'fetch-private'],
  ['/round', 'fetch-redirects'],
  ['/large', 'fetch-too-large'],
  ['/many', 'fetch-too-large'],
  ['/page', 'fetch-no-calendar'],
  ['/slow', 'fetch-timeout'],
  ['/missing', 'fetch-status'],
])('%s fails with words, not with a stack', async (path, failure) => {
  const id = await add(path)
  await fetchCalendarSource(context, id, fetch)
  expect(await stateOf(id)).toMatchObject({ failure, failures: 1 })
  const page = await app.fetch('/en/manage/calendar/sources', { as: context.actor })
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('The last reading failed')
})

test('a private address is refused unless a test allows it', async () => {
  const id = await add('/a.ics?private')
  await fetchCalendarSource(context, id)
  expect(await stateOf(id)).toMatchObject({ failure: 'fetch-private' })
})

test('each is asked when its turn has come', async () => {
  expect(await dueSources(database.db, now)).toEqual([])
  const later = new Date(now.getTime() + 6 * 3_600_000)
  expect((await dueSources(database.db, later)).length).toBeGreaterThan(5)
})

test('the form adds an address once, and says what is wrong', async () => {
  const form = {
    name: 'X',
    url: 'webcal://calendar.example/x.ics',
    topics: 'Go, k8s',
    country: 'CO',
    everyHours: '12',
  }
  const ask = (fields: Record<string, string>) =>
    app.fetch('/en/manage/calendar/sources', { as: context.actor, form: fields })
  expect((await ask(form)).status).toBe(303)
  const again = await ask(form)
  expect(again.status).toBe(422)
  expect(await again.text()).toContain('The calendar reads this address already.')
  expect((await ask({ ...form, url: 'javascript:alert(1)' })).status).toBe(422)
})
