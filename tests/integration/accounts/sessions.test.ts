import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { pino } from 'pino'
import { grantRoles } from '../../../src/areas/accounts/use-cases/grant-roles.ts'
import { setRoles } from '../../../src/areas/accounts/use-cases/set-roles.ts'
import { createDatabase } from '../../../src/platform/database/database.ts'
import { listenForChanges } from '../../../src/platform/page-changes.ts'
import type { Services } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { countQueries } from '../../count-queries.ts'
import { testDatabase } from '../../database.ts'
import { draftEvent } from '../../factories/draft-event.ts'
import { person } from '../../factories/people.ts'
import { as, testContext, testServices } from '../../services.ts'

const database = testDatabase()
const stopping: (() => Promise<void>)[] = []
let here: TestApp
let there: TestApp

/** The web of a process of its own, joined to the other only by PostgreSQL, that has listened for long. */
async function process(): Promise<{ app: TestApp; services: Services }> {
  const services = testServices({ db: createDatabase(database.pool), pool: database.pool })
  // Who has just begun to listen believes no cookie for a minute: these have listened for long.
  const trust = {
    invalidate: (tags: readonly string[]) => services.sessionTrust.invalidate(tags),
    suspend: () => {},
  }
  const stop = await listenForChanges(
    database.connectionString,
    [services.pageCache, trust],
    pino({ level: 'silent' }),
  )
  stopping.push(stop)
  return { app: testApp(services), services }
}

beforeAll(async () => {
  here = (await process()).app
  there = (await process()).app
})
afterAll(() => Promise.all(stopping.map((stop) => stop())))

const status = async (app: TestApp, cookie: string, path = '/en/me') =>
  (await app.fetch(path, { cookie })).status

test('signing out elsewhere works at once in this process and in the others, and not here', async () => {
  const phone = await here.signIn('ana@example.org')
  const laptop = await here.signIn('ana@example.org')
  const before = [await status(here, laptop), await status(there, laptop)]
  await here.fetch('/en/me/security/sessions', { cookie: phone, form: {} })
  const own = [await status(here, phone), await status(here, laptop)]
  await vi.waitFor(async () => expect(await status(there, laptop)).toBe(303), 2_000)
  expect([before, own, await status(there, phone)]).toEqual([[200, 200], [200, 303], 200])
})

test('a copy of the cookies is worth nothing after signing out', async () => {
  const cookie = await here.signIn('beto@example.org')
  await here.fetch('/en/sign-out', { cookie, form: {} })
  expect(await status(here, cookie)).toBe(303)
  await vi.waitFor(async () => expect(await status(there, cookie)).toBe(303), 2_000)
})

test('while nothing changed, the session is read from its cookie', async () => {
  const cookie = await here.signIn('carla@example.org')
  const queries = await countQueries(() => here.fetch('/en/about', { cookie }))
  const old = cookie.split('; ').filter((each) => !each.includes('session_data'))
  const looked = await countQueries(() => here.fetch('/en/about', { cookie: old.join('; ') }))
  expect(looked - queries).toEqual(2)
})

test('a role that was taken counts no longer from the next request on, in every process', async () => {
  const context = testContext(database)
  const owner = as(context, await person(context))
  const event = await draftEvent(owner)
  const target = { scope: 'event', slug: event.slug } as const
  const email = 'dario@example.org'
  const cookie = await here.signIn(email)
  const personId = await grantRoles(owner, target, { email, roles: ['owner'] })
  const page = `/en/manage/events/${event.slug}/log`
  const before = [await status(here, cookie, page), await status(there, cookie, page)]
  await setRoles(owner, target, { personId, roles: [] })
  expect([before, [await status(here, cookie, page), await status(there, cookie, page)]]).toEqual([
    [200, 200],
    [404, 404],
  ])
})
