import { beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { as, testContext, testServices } from '../../services.ts'

const database = testDatabase()
let app: TestApp
let slug: string
beforeAll(async () => {
  const context = testContext(database)
  const owner = await person(context, { name: 'Ana' })
  slug = (await announcedEvent(as(context, owner))).slug
  app = testApp(testServices(database))
})

/** The cookies of somebody whose session is renewed by the next request. */
const renewed = async (email: string) =>
  (await app.signIn(email))
    .split('; ')
    .filter((cookie) => !cookie.includes('session_data'))
    .join('; ')

test.each(['event.ics', 'agenda.ics'])(
  'a session renewed while %s is read stays with its person',
  async (file) => {
    const address = `/en/events/${slug}/${file}`
    const cookie = await renewed('beto@example.org')
    const own = await app.fetch(address, { cookie })
    const next = await app.fetch(address)
    expect({ status: next.status, cookies: next.headers.getSetCookie() }).toEqual({
      status: own.status,
      cookies: [],
    })
  },
)

test('what is kept of a feed carries no cookie', async () => {
  const services = testServices(database)
  const cookie = await renewed('carla@example.org')
  const own = await testApp(services).fetch('/en/news/rss.xml', { cookie })
  const kept = services.pageCache.get('/en/news/rss.xml', Date.now())
  expect({
    renewed: own.headers.getSetCookie().length > 0,
    kept: kept?.headers['set-cookie'],
  }).toEqual({ renewed: true, kept: undefined })
})

test('the calendar of the network is in the language of who asks, whoever asked before', async () => {
  const nameFor = async (language: string) => {
    const response = await app.fetch('/calendar.ics', { headers: { 'accept-language': language } })
    return /X-WR-CALNAME:(.*)/.exec(await response.text())?.[1]?.trim()
  }
  const before = await nameFor('pt')
  expect(before).not.toEqual(await nameFor('en'))
})
