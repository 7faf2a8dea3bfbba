import { beforeAll, expect, test } from 'vitest'
import { followsOf } from '../../../src/areas/following/queries/subjects.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { community } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let now = new Date()
let organiser: Context
let app: TestApp

beforeAll(async () => {
  const context = testContext({ ...database, now: () => now })
  app = testApp(context)
  organiser = as(context, await person(context))
})

const stampIn = (html: string) => /name="stamp" value="([^"]+)"/.exec(html)?.[1] ?? ''

async function ask(path: string, form: Record<string, string>) {
  const stamp = stampIn(await (await app.fetch(path)).text())
  now = new Date(now.getTime() + 10_000)
  return app.fetch(path, { form: { stamp, ...form } })
}

test('one follows by form, link and button, in the language of the page, and ends it with one click', async () => {
  const { slug } = await community(organiser)
  const path = `/pt/follow/communities/${slug}`
  const email = 'carla@example.com'
  const unticked = await ask(path, { email })
  expect([unticked.status, (await unticked.text()).includes('carla@example.com')]).toEqual([
    422,
    true,
  ])
  expect((await ask(path, { email, consent: 'on' })).status).toEqual(200)

  const link = await app.linkFor(email)
  expect(link).toMatch(/^\/pt\/following\/[\w-]+\/confirm\//)
  // A program that looks at links confirms nothing.
  expect((await app.fetch(link)).status).toEqual(200)
  expect((await followsOf(database.db, { email }))?.follows[0]?.confirmedAt).toEqual(null)
  const pressed = await app.fetch(link, { form: {} })
  const own = pressed.headers.get('location') ?? ''
  expect(pressed.status).toEqual(303)
  expect((await followsOf(database.db, { email }))?.lang).toEqual('pt')
  expect(await (await app.fetch(own)).text()).toContain(`Community ${slug}`)

  // As mail programs do it: no cookie, no origin, this body.
  const ended = await app.fetch(`${own}/unsubscribe`, { form: { 'List-Unsubscribe': 'One-Click' } })
  expect(ended.status).toEqual(200)
  expect(await followsOf(database.db, { email })).toEqual(undefined)
})

test('a place is followed where something is, each by one address', async () => {
  // In Lima.
  await community(organiser)
  const statuses = await Promise.all(
    ['PE', 'PE-lima', 'PE-atlantis', 'XX', 'pe', '-'].map(
      async (name) => (await app.fetch(`/en/follow/places/${name}`)).status,
    ),
  )
  expect(statuses).toEqual([200, 200, 404, 404, 404, 404])
  expect((await app.fetch('/en/follow/nothing/PE')).status).toEqual(404)
})

test('one stops one thing and keeps another; nobody stops those of others', async () => {
  const [first, second] = [await community(organiser), await community(organiser)]
  const me = await person(organiser, { email: 'sofia@example.org' })
  await app.fetch('/en/me', { as: me })
  for (const { slug } of [first, second]) {
    const path = `/en/follow/communities/${slug}`
    const html = await (await app.fetch(path, { as: me })).text()
    now = new Date(now.getTime() + 10_000)
    const form = { email: me.email, consent: 'on', stamp: stampIn(html) }
    expect((await app.fetch(path, { as: me, form })).headers.get('location')).toEqual(
      '/en/me/following',
    )
  }
  const { follows } = (await followsOf(database.db, { email: me.email }))!
  expect(follows.length).toEqual(2)
  const stop = { form: { follow: follows[0]!.id } }
  await app.fetch('/en/me/following/stop', { as: organiser.actor, ...stop })
  await app.fetch('/en/following/somebody-else/stop', stop)
  expect((await followsOf(database.db, { email: me.email }))?.follows.length).toEqual(2)
  await app.fetch('/en/me/following/stop', { as: me, ...stop })
  await app.fetch('/en/me/following/language', { as: me, form: { lang: 'es' } })
  const left = await followsOf(database.db, { email: me.email })
  expect([left?.follows.map(({ id }) => id), left?.lang]).toEqual([[follows[1]!.id], 'es'])
})

test('nobody learns whether an address is known, and no made-up link shows or ends anything', async () => {
  const { slug } = await community(organiser)
  const path = `/en/follow/communities/${slug}`
  const email = 'known@example.com'
  await ask(path, { email, consent: 'on' })
  await app.fetch(await app.linkFor(email), { form: {} })
  const [known, unknown] = [
    await ask(path, { email, consent: 'on' }),
    await ask(path, { email: 'other@example.com', consent: 'on' }),
  ]
  const plain = async (answer: Response) =>
    (await answer.text()).replaceAll(/value="[^"]*"|nonce="[^"]*"/g, '')
  expect([known.status, await plain(known)]).toEqual([unknown.status, await plain(unknown)])

  const { rows } = await database.pool.query<{ secret: string }>(
    'select secret from followers where email = $1',
    [email],
  )
  const { secret } = rows[0]!
  expect(secret.length).toBeGreaterThanOrEqual(32)
  for (const guess of [secret.slice(0, -1), `${secret}x`, secret.toLowerCase(), "' or true --"]) {
    const own = `/en/following/${encodeURIComponent(guess)}`
    expect((await (await app.fetch(own)).text()).includes(email)).toEqual(false)
    await app.fetch(`${own}/unsubscribe`, { form: { 'List-Unsubscribe': 'One-Click' } })
    await app.fetch(`${own}/stop`, { form: {} })
  }
  expect((await followsOf(database.db, { email }))?.follows.length).toEqual(1)
  // A program that looks at the link of the mail ends nothing either.
  await app.fetch(`/en/following/${secret}/unsubscribe`)
  expect((await followsOf(database.db, { email }))?.follows.length).toEqual(1)
})
