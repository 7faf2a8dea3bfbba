import { beforeAll, expect, test } from 'vitest'
import { createCommunity } from '../../../src/areas/network/use-cases/create-community.ts'
import { grantRoles } from '../../../src/areas/accounts/use-cases/grant-roles.ts'
import { limitActs, actLimits } from '../../../src/platform/limit-acts.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { openEvent } from '../../factories/open-event.ts'
import { oneQuota } from '../../factories/registration.ts'
import { person } from '../../factories/people.ts'
import { as, testContext, testServices } from '../../services.ts'

const database = testDatabase()
let app: TestApp
let context: Context
let owner: Actor
let slug: string
beforeAll(async () => {
  context = testContext(database)
  const event = await openEvent(context, oneQuota(5))
  owner = event.owner
  slug = event.slug
  app = testApp(testServices(database))
  // Setting up has been counted too.
  await database.db.deleteFrom('rateLimits').execute()
})

/** As if so many had happened already: counting them one by one would take a minute. */
const already = (key: string) =>
  database.db
    .updateTable('rateLimits')
    .set({ count: 100_000 })
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
const all = () => database.db.selectFrom('rateLimits').select('key').execute()

const ask = async (path: string, from: string, body?: object) =>
  (
    await app.fetch(path, {
      from,
      ...(body && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    })
  ).status

test('registering, and trying access codes, is limited for each place, and not on the machine itself', async () => {
  const registrations = `/api/v1/events/${slug}/registrations`
  const codes = `/api/v1/events/${slug}/ticket-types?accessCode=x`
  const first = [
    await ask(registrations, '192.0.2.1', {}),
    await ask(codes, '192.0.2.1'),
    await ask(registrations, '127.0.0.1', {}),
    await ask(codes, '127.0.0.1'),
  ]
  const counted = await all()
  for (const { key } of counted) await already(key)
  expect([
    first,
    counted.length,
    await ask(registrations, '192.0.2.1', {}),
    await ask(codes, '192.0.2.1'),
    await ask(registrations, '192.0.2.2', {}),
    await ask(registrations, '127.0.0.1', {}),
    await ask(codes, '127.0.0.1'),
  ]).toEqual([[422, 200, 422, 200], 2, 429, 429, 422, 422, 200])
})

test('who invites or founds without end is stopped; administrators are not', async () => {
  const inviting = () =>
    grantRoles(
      as(context, owner),
      { scope: 'event', slug },
      { email: 'a@example.org', roles: ['door'] },
    )
  const founding = () =>
    createCommunity(as(context, owner), {
      slug: `c-${Math.random().toString(36).slice(2)}`,
      name: 'C',
      summary: {},
      description: {},
      website: '',
      colour: '#112233',
      city: '',
      country: '',
      demo: false,
    })
  await inviting()
  await founding()
  await database.db.updateTable('rateLimits').set({ count: 100_000 }).execute()
  const refused = { code: 'too-many-requests' }
  await expect(inviting()).rejects.toMatchObject(refused)
  await expect(founding()).rejects.toMatchObject(refused)
  const admin = { ...(await person(context, { name: 'Admin' })), admin: true }
  for (let n = 0; n <= actLimits.propose.limit; n += 1)
    await limitActs(
      { db: database.db, actor: admin, now: context.now(), context },
      actLimits.propose,
    )
})

test('pages whose address is a secret go to no other site and no search engine', async () => {
  const { headers } = await app.fetch('/en/registrations/of-nobody')
  const usual = await app.fetch('/en/events')
  expect([
    headers.get('referrer-policy'),
    headers.get('x-robots-tag'),
    usual.headers.get('x-robots-tag'),
  ]).toEqual(['no-referrer', 'noindex', null])
})

test('signing in is limited for a network, not for each of the addresses an IPv6 customer has', async () => {
  await database.db.deleteFrom('rateLimits').execute()
  const request = (email: string, from: string) =>
    app.fetch('/en/sign-in', { form: { email }, from })
  const use = (token: string, from: string) =>
    app.fetch('/en/sign-in/link', { form: { token, next: '/en/me' }, from })
  const neighbours = ['2001:db8:1:2::a', '2001:db8:1:2:ffff::b'] as const
  for (const from of neighbours) {
    await request('one@example.org', from)
    await use('never-was', from)
  }
  // One for the address written to, one for the network that asked, one for the network that tried links.
  const counted = await all()
  for (const { key } of counted) await already(key)
  expect([
    counted.length,
    (await request('two@example.org', neighbours[1])).status,
    (await use('never-was', neighbours[0])).status,
    (await request('three@example.org', '2001:db8:1:3::a')).status,
  ]).toEqual([3, 429, 429, 303])
})
