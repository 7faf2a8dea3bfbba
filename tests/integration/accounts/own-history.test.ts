import { beforeAll, expect, test } from 'vitest'
import { recordOwnAct } from '../../../src/areas/accounts/use-cases/audit-own-act.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { cookiesOf, testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { person } from '../../factories/people.ts'
import { as, testContext, testServices } from '../../services.ts'
import { totp } from '../../totp.ts'

const database = testDatabase()
let app: TestApp
let context: Context
beforeAll(() => {
  app = testApp(testServices(database))
  context = testContext(database)
})

const acts = async (email: string) => {
  const rows = await database.db
    .selectFrom('auditLog')
    .innerJoin('people', 'people.id', 'auditLog.scopeId')
    .select(['auditLog.action', 'auditLog.after'])
    .where('people.email', '=', email)
    .orderBy('auditLog.id')
    .execute()
  return rows.map(({ action, after }) => (after ? [action, after] : [action]))
}
const profile = (changes: Record<string, string>) => ({
  name: 'Ana',
  lang: 'en',
  organisation: '',
  jobTitle: '',
  biography: '',
  pronouns: '',
  ...changes,
})

test('the log says which fields of a profile changed, not what they say; saving the same says nothing', async () => {
  const email = 'ana@history.example'
  const cookie = await app.signIn(email)
  const save = (changes: Record<string, string>) =>
    app.fetch('/en/me/profile', { cookie, form: profile(changes) })
  await save({})
  await save({ biography: 'A secret life.', organisation: 'Nubes' })
  await save({ biography: 'A secret life.', organisation: 'Nubes' })
  const page = await (await app.fetch('/en/me', { cookie })).text()
  expect([
    await acts(email),
    page.split('Changed the profile').length - 1,
    page.includes('What happened on your account'),
  ]).toEqual([
    [
      ['account.edit-profile', { fields: ['name'] }],
      ['account.edit-profile', { fields: ['organisation', 'biography'] }],
    ],
    2,
    true,
  ])
})

test('the second step, its backup codes and signing out elsewhere are in the log', async () => {
  const email = 'beto@history.example'
  const cookie = await app.signIn(email)
  const post = (path: string, cookies: string, form: Record<string, string> = {}) =>
    app.fetch(path, { cookie: cookies, form })
  await post('/en/me/security/second-factor/begin', cookie)
  const begun = await (await app.fetch('/en/me/security/second-factor', { cookie })).text()
  const secret = (/<code[^>]*>([A-Z2-7 ]+)<\/code>/.exec(begun)?.[1] ?? '').replaceAll(' ', '')
  const on = await post('/en/me/security/second-factor', cookie, { code: totp(secret) })
  const codes = [...(await on.text()).matchAll(/<li>([A-Za-z0-9]{5}-[A-Za-z0-9]{5})<\/li>/g)]
  const half = await app.signIn(email)
  const given = await post('/en/sign-in/code', half, { code: codes[0]![1]!, next: '/en/me' })
  const whole = `${half}; ${cookiesOf(given)}`
  await post('/en/me/security/sessions', whole)
  await post('/en/me/security/second-factor/off', whole, { code: codes[1]![1]! })
  expect(await acts(email)).toEqual([
    ['account.second-factor-on'],
    ['account.use-backup-code'],
    ['account.sign-out-elsewhere'],
    ['account.use-backup-code'],
    ['account.second-factor-off'],
  ])
})

test('a person reads their own acts only, ten at a time', async () => {
  const ana = await person(context)
  const other = await person(context)
  for (let act = 0; act < 12; act += 1) await recordOwnAct(as(context, ana), 'account.add-passkey')
  await recordOwnAct(as(context, other), 'account.remove-passkey')
  const read = async (path: string) => (await app.fetch(path, { as: ana })).text()
  const [first, second] = [await read('/en/me'), await read('/en/me?page=2')]
  const count = (page: string, words: string) => page.split(words).length - 1
  expect([
    count(first, 'Added a passkey'),
    count(second, 'Added a passkey'),
    count(first + second, 'Removed a passkey'),
  ]).toEqual([10, 2, 0])
})
