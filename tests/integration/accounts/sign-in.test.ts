import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { cookiesOf, testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { testServices } from '../../services.ts'

const database = testDatabase()
let app: TestApp

beforeAll(() => {
  app = testApp(testServices({ ...database, env: { CONVITE_ADMINS: 'Root@Example.org' } }))
})
afterEach(() => {
  vi.useRealTimers()
})

const ask = (email: string, from?: string, next?: string) =>
  app.fetch('/en/sign-in', {
    form: { email, ...(next ? { next } : {}) },
    ...(from ? { from } : {}),
  })

const press = (link: string) => {
  const url = new URL(link, 'http://convite.test')
  return app.fetch(url.pathname, { form: Object.fromEntries(url.searchParams) })
}

test('a link signs in once; looking at it does not use it up', async () => {
  const asked = await ask('ana@example.org', undefined, '/en/events?q=a')
  expect([asked.status, asked.headers.get('location')]).toEqual([303, '/en/sign-in/sent'])
  const link = await app.linkFor('ana@example.org')
  expect((await app.fetch(link)).status).toBe(200)
  expect((await app.fetch(link)).status).toBe(200)

  const pressed = await press(link)
  expect([pressed.status, pressed.headers.get('location')]).toEqual([
    303,
    '/en/sign-in?next=%2Fen%2Fevents%3Fq%3Da',
  ])
  const cookie = cookiesOf(pressed)
  const onwards = await app.fetch('/en/sign-in?next=%2Fen%2Fevents%3Fq%3Da', { cookie })
  expect([onwards.status, onwards.headers.get('location')]).toEqual([303, '/en/events?q=a'])

  const again = await press(link)
  expect(again.status).toBe(422)
  expect(cookiesOf(again)).toBe('')
})

test('the cookie is out of reach for scripts and other sites', async () => {
  await ask('cookie@example.org')
  const pressed = await press(await app.linkFor('cookie@example.org'))
  for (const cookie of pressed.headers.getSetCookie())
    expect(cookie).toMatch(/; HttpOnly; SameSite=Lax$/)
})

test('a link is good for fifteen minutes', async () => {
  await ask('late@example.org')
  const link = await app.linkFor('late@example.org')
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 15 * 60_000 + 1_000 })
  expect((await press(link)).status).toBe(422)
})

test('a token of one’s own making is refused', async () => {
  expect((await press('/en/sign-in/link?token=0123456789abcdefghijklmnopqrstuv')).status).toBe(422)
})

test('the answer is the same for an address that is known and one that is not', async () => {
  await app.signIn('known@example.org')
  const [known, unknown] = [await ask('known@example.org'), await ask('nobody@example.org')]
  const seen = async (response: Response) => [
    response.status,
    [...response.headers],
    await response.text(),
  ]
  expect(await seen(unknown)).toEqual(await seen(known))
})

test('a link leads nowhere but to this site', async () => {
  for (const next of ['https://evil.example', '//evil.example', String.raw`/\evil.example`]) {
    await ask('careful@example.org', '192.0.2.77', next)
    expect(
      new URL(await app.linkFor('careful@example.org'), 'http://x').searchParams.get('next'),
    ).toBe(null)
  }
  const shown = await app.fetch('/en/sign-in?next=https://evil.example')
  expect(await shown.text()).toContain('<input type="hidden" name="next" value="/en/me"/>')
})

test('whoever asks too often waits: by address and by place', async () => {
  const statuses = async (asks: (at: number) => Promise<Response>, count: number) => {
    const all: number[] = []
    for (let at = 0; at < count; at += 1) all.push((await asks(at)).status)
    return all
  }
  const one = await statuses((at) => ask('often@example.org', `192.0.2.${at}`), 11)
  expect([one.filter((status) => status === 303).length, one.at(-1)]).toEqual([10, 429])
  const many = await statuses((at) => ask(`many${at}@example.org`, '192.0.2.99'), 101)
  expect([many.filter((status) => status === 303).length, many.at(-1)]).toEqual([100, 429])
})

test('addresses in the configuration are administrators', async () => {
  await app.signIn('root@example.org')
  await app.signIn('plain@example.org')
  const people = await database.db
    .selectFrom('people')
    .select(['email', 'admin', 'emailVerified', 'lang'])
    .where('email', 'in', ['root@example.org', 'plain@example.org'])
    .orderBy('email')
    .execute()
  expect(people).toEqual([
    { email: 'plain@example.org', admin: false, emailVerified: true, lang: 'en' },
    { email: 'root@example.org', admin: true, emailVerified: true, lang: 'en' },
  ])
})

test('signing out ends the session, in this browser and on the server', async () => {
  const cookie = await app.signIn('leaver@example.org')
  const out = await app.fetch('/en/sign-out', { method: 'POST', cookie })
  expect([out.status, out.headers.get('location')]).toEqual([303, '/en/'])
  expect(cookiesOf(out)).toBe('flash=success.signed-out')
  const token = cookie.split('; ').find((part) => part.startsWith('convite.session_token')) ?? ''
  const after = await app.fetch('/en/sign-in', { cookie: token })
  expect(after.status).toBe(200)
})

test('nothing else of the sign-in library can be reached', async () => {
  const cookie = await app.signIn('curious@example.org')
  for (const path of [
    'get-session',
    'list-sessions',
    'magic-link/verify?token=x',
    'ok',
    'error',
    'callback/oidc',
  ])
    expect([path, (await app.fetch(`/api/auth/${path}`, { cookie })).status]).toEqual([path, 404])
  for (const path of [
    'sign-in/email',
    'sign-up/email',
    'update-user',
    'delete-user',
    'two-factor/disable',
  ])
    expect((await app.fetch(`/api/auth/${path}`, { cookie, method: 'POST' })).status).toBe(404)
})
