import { beforeAll, expect, test } from 'vitest'
import type { Context } from '../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../app.ts'
import { testDatabase } from '../database.ts'
import { person } from '../factories/people.ts'
import { testContext } from '../services.ts'

const database = testDatabase()
let context: Context
let app: TestApp

beforeAll(() => {
  context = testContext({ ...database })
  app = testApp(context)
})

const draft = {
  'name.en': 'Kubernetes & <friends>',
  startsOn: '2031-05-09',
  endsOn: '2031-05-01',
  country: 'CO',
  timeZone: 'America/Bogota',
}

/** What the hidden fields of a page would send. */
const fieldsOf = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<textarea name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g)].map(
      ([, name, value]) => [
        name!,
        value!.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
      ],
    ),
  )

test('a form sent after the session ended comes back whole, to be sent again', async () => {
  const sent = { ...draft, endsOn: '2031-05-10' }
  const refused = await app.fetch('/en/events/new', { form: sent })
  expect(refused.status).toBe(401)
  const kept = fieldsOf(await refused.text())
  expect(kept).toEqual(sent)

  const again = await app.fetch('/en/events/new', { as: await person(context), form: kept })
  expect(again.status).toBe(303)
})

test('a form without a session and without fields only leads to the sign-in', async () => {
  const refused = await app.fetch('/en/events/new', { form: {} })
  expect([refused.status, refused.headers.get('location')]).toEqual([
    303,
    '/en/sign-in?next=%2Fen%2Fme',
  ])
})

test('the summary of problems names the fields', async () => {
  const refused = await app.fetch('/en/events/new', { as: await person(context), form: draft })
  expect(refused.status).toBe(422)
  const html = (await refused.text()).replaceAll('<!-- -->', '')
  expect(html).toContain('<a href="#f-endsOn">Last day: The last day comes before the first.</a>')
  const unnamed = { ...draft, 'name.en': '', endsOn: '' }
  const missing = await app.fetch('/en/events/new', { as: await person(context), form: unnamed })
  expect(await missing.text()).toContain('<a href="#f-name">Name of the event: This is needed.</a>')
})

test('what no form of ours holds is not drawn back for whoever sends it', async () => {
  const body = new URLSearchParams(Array.from({ length: 100_000 }, () => ['a', '']))
  const refused = await app.fetch('/en/events/new', { body })
  expect([refused.status, await refused.text()]).toEqual([303, ''])
})

test('only files may be as large as files: a form of fields is bounded wherever it goes', async () => {
  const body = new URLSearchParams({ body: 'x'.repeat(600_000) })
  const refused = await app.fetch('/en/manage/news/posts/any', { body })
  expect(refused.status).toBe(413)
})
