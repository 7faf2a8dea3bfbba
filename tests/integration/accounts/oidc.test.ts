import { afterAll, beforeAll, expect, test } from 'vitest'
import { cookiesAfter, cookiesOf, testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { person } from '../../factories/people.ts'
import { startOidcProvider, type OidcProvider } from '../../oidc-provider.ts'
import { testContext } from '../../services.ts'

const database = testDatabase()
let provider: OidcProvider
let app: TestApp

const settings = (issuer: string) => ({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: 'convite',
  OIDC_CLIENT_SECRET: 'secret',
  OIDC_NAME: 'University',
})

beforeAll(async () => {
  provider = await startOidcProvider('convite')
  app = testApp(testContext({ ...database, env: settings(provider.issuer) }))
})
afterAll(() => provider.stop())

/** Signs in by the provider as somebody; answers the browser's cookies and where it was sent. */
async function signIn(claims: Parameters<OidcProvider['agree']>[1]) {
  const begun = await app.fetch('/en/sign-in/provider', { form: { next: '/en/me/profile' } })
  const authorize = begun.headers.get('location') ?? ''
  expect([begun.status, authorize.startsWith(`${provider.issuer}/authorize?`)]).toEqual([303, true])
  const cookie = cookiesOf(begun)
  const back = await app.fetch(provider.agree(authorize, claims), { cookie })
  return { cookie: cookiesAfter(cookie, back), to: back.headers.get('location') ?? '' }
}

const home = 'http://convite.test/en/sign-in?next=%2Fen%2Fme%2Fprofile'

test('the button stands on the page, and the provider signs a new person in', async () => {
  expect(await (await app.fetch('/en/sign-in')).text()).toContain('Sign in with University')
  const { cookie, to } = await signIn({
    sub: '1',
    email: 'Nina@uni.example',
    email_verified: true,
    name: 'Nina',
  })
  expect(new URL(to, home).href).toBe(home)
  expect((await app.fetch('/en/me', { cookie })).status).toBe(200)
  const found = await database.db.selectFrom('people').select(['email', 'name']).execute()
  expect(found).toEqual([{ email: 'nina@uni.example', name: 'Nina' }])
})

test('a person who was invited before is the same person', async () => {
  const invited = await person(testContext(database), { name: 'Omar', email: 'omar@uni.example' })
  const { cookie } = await signIn({
    sub: '2',
    email: 'omar@uni.example',
    email_verified: true,
    name: 'Omar K.',
  })
  const page = await (await app.fetch('/en/me', { cookie })).text()
  expect(page).toContain('Hello, Omar')
  const accounts = await database.db
    .selectFrom('authAccounts')
    .select('personId')
    .where('accountId', '=', '2')
    .execute()
  expect(accounts).toEqual([{ personId: invited.id }])
})

test('an address that the provider has not verified opens nobody’s account', async () => {
  await person(testContext(database), { email: 'victim@uni.example' })
  for (const email of ['victim@uni.example', 'new@uni.example']) {
    const { cookie, to } = await signIn({ sub: `of ${email}`, email, email_verified: false })
    expect(new URL(to, home).searchParams.has('error')).toBe(true)
    expect((await app.fetch('/en/me', { cookie })).status).toBe(303)
  }
})

test('an answer for another browser is worth nothing', async () => {
  const begun = await app.fetch('/en/sign-in/provider', { form: {} })
  const claims = { sub: '4', email: 'mallory@uni.example', email_verified: true }
  const back = await app.fetch(provider.agree(begun.headers.get('location') ?? '', claims))
  expect(cookiesOf(back)).not.toContain('session_token')
})

test('a provider that is down keeps nobody from signing in by mail', async () => {
  const lonely = testApp(testContext({ pool: database.pool, env: settings('http://127.0.0.1:9') }))
  const refused = await lonely.fetch('/en/sign-in/provider', { form: {} })
  expect([refused.status, (await refused.text()).includes('We cannot reach that service')]).toEqual(
    [422, true],
  )
  expect(
    (await lonely.fetch('/en/me', { cookie: await lonely.signIn('anyway@example.org') })).status,
  ).toBe(200)
})
