import { beforeAll, expect, test } from 'vitest'
import { cookiesAfter, cookiesOf, testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { testServices } from '../../services.ts'
import { totp } from '../../totp.ts'

const database = testDatabase()
let app: TestApp

beforeAll(() => {
  app = testApp(testServices(database))
})

const post = (path: string, cookie: string, form: Record<string, string> = {}) =>
  app.fetch(path, { cookie, form })
const where = (response: Response) => [response.status, response.headers.get('location')]

/** Switches the second factor on for somebody; answers the cookies, the secret and the backup codes. */
async function switchOn(email: string) {
  const cookie = await app.signIn(email)
  await post('/en/me/security/second-factor/begin', cookie)
  const page = await (await app.fetch('/en/me/security/second-factor', { cookie })).text()
  const secret = (/<code[^>]*>([A-Z2-7 ]+)<\/code>/.exec(page)?.[1] ?? '').replaceAll(' ', '')
  const on = await post('/en/me/security/second-factor', cookie, { code: totp(secret) })
  const codes = [...(await on.text()).matchAll(/<li>([A-Za-z0-9]{5}-[A-Za-z0-9]{5})<\/li>/g)].map(
    (match) => match[1]!,
  )
  return { cookie: cookiesOf(on), secret, codes, status: on.status }
}

const mine = async (cookie: string) => where(await app.fetch('/en/me', { cookie }))
const signInAgain = ['/en/sign-in', '?next=%2Fen%2Fme'].join('')

test('after a link the session counts only once the code is given', async () => {
  const { cookie, secret, codes, status } = await switchOn('two@example.org')
  expect([status, codes.length, await mine(cookie)]).toEqual([200, 10, [200, null]])

  const half = await app.signIn('two@example.org')
  expect(await mine(half)).toEqual([303, signInAgain])
  expect(where(await app.fetch(signInAgain, { cookie: half }))).toEqual([
    303,
    '/en/sign-in/code?next=%2Fen%2Fme',
  ])
  // Refused: the form comes back, to be sent again by whoever is signed in.
  expect(
    where(await post('/en/me/security/second-factor/off', half, { code: totp(secret) })),
  ).toEqual([401, null])
  for (const path of ['passkey/generate-register-options', 'passkey/verify-registration'])
    expect(
      (
        await app.fetch(`/api/auth/${path}`, {
          cookie: half,
          method: path.includes('verify') ? 'POST' : 'GET',
        })
      ).status,
    ).toBe(401)

  const wrong = await post('/en/sign-in/code', half, { code: '000000' })
  expect([wrong.status, await mine(half)]).toEqual([422, [303, signInAgain]])

  const right = await post('/en/sign-in/code', half, { code: totp(secret), next: '/en/events' })
  expect(where(right)).toEqual([303, '/en/events'])
  expect(await mine(cookiesAfter(half, right))).toEqual([200, null])
})

test('a backup code stands in for the app, once', async () => {
  const { codes } = await switchOn('phoneless@example.org')
  const half = await app.signIn('phoneless@example.org')
  expect(where(await post('/en/sign-in/code', half, { code: codes[3]! }))).toEqual([303, '/en/me'])
  const again = await app.signIn('phoneless@example.org')
  expect((await post('/en/sign-in/code', again, { code: codes[3]! })).status).toBe(422)
})

test('codes cannot be guessed: five tries, then a pause', async () => {
  const { secret } = await switchOn('guessed@example.org')
  const half = await app.signIn('guessed@example.org')
  const statuses: number[] = []
  for (let at = 0; at < 4; at += 1)
    statuses.push((await post('/en/sign-in/code', half, { code: '123456' })).status)
  expect(statuses).toEqual([422, 422, 422, 422])
  expect((await post('/en/sign-in/code', half, { code: totp(secret) })).status).toBe(429)
  expect(await mine(half)).toEqual([303, signInAgain])
})

test('switching it off takes a code; then a link is enough again', async () => {
  const { cookie, secret } = await switchOn('off@example.org')
  expect((await post('/en/me/security/second-factor/off', cookie, { code: '999999' })).status).toBe(
    422,
  )
  const off = await post('/en/me/security/second-factor/off', cookie, { code: totp(secret) })
  expect(where(off)).toEqual([303, '/en/me/security'])
  expect(await mine(await app.signIn('off@example.org'))).toEqual([200, null])
})

test('a secret that was never confirmed asks nobody for anything', async () => {
  const cookie = await app.signIn('undecided@example.org')
  await post('/en/me/security/second-factor/begin', cookie)
  expect(await mine(await app.signIn('undecided@example.org'))).toEqual([200, null])
})

test('sign out everywhere else leaves this session alone', async () => {
  const [here, there] = [
    await app.signIn('wanderer@example.org'),
    await app.signIn('wanderer@example.org'),
  ]
  expect(where(await post('/en/me/security/sessions', here))).toEqual([303, '/en/me/security'])
  const withoutCache = (cookie: string) =>
    cookie
      .split('; ')
      .filter((part) => part.startsWith('convite.session_token'))
      .join('; ')
  expect(await mine(withoutCache(here))).toEqual([200, null])
  expect(await mine(withoutCache(there))).toEqual([303, signInAgain])
})

test('once it is on, nobody with an open browser reads its secret again', async () => {
  const { cookie, secret } = await switchOn('open@example.org')
  const page = await app.fetch('/en/me/security/second-factor', { cookie })
  expect([page.status, (await page.text()).replaceAll(' ', '').includes(secret)]).toEqual([
    404,
    false,
  ])
})
