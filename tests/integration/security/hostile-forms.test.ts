import { expect, test } from 'vitest'
import { formValues } from '../../../src/platform/http/form-values.ts'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { openEvent } from '../../factories/open-event.ts'
import { oneQuota } from '../../factories/registration.ts'
import { testContext, testServices } from '../../services.ts'

const database = testDatabase()

test('a form of 100,000 names is read in one pass', () => {
  const data = new URLSearchParams('email=a@example.org')
  for (let n = 0; n < 100_000; n += 1) data.append(`f${n}`, '')
  const started = performance.now()
  const { email } = formValues(data)
  expect({ email, quick: performance.now() - started < 2_000 }).toEqual({
    email: 'a@example.org',
    quick: true,
  })
})

test.each([
  ['roles=a&roles=b&roles.length=4000000000', { roles: { length: '4000000000' } }],
  ['a=1&a=2&a.push=3', { a: { push: '3' } }],
  ['a.__proto__.x=1&__proto__.y=2', {}],
])('the parts of a name touch nothing but the form: %s', (body, values) => {
  expect(formValues(new URLSearchParams(body))).toEqual(values)
})

test.each([
  ['multipart/form-data', 'x'],
  ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb'],
])('a broken form is refused, not a fault: %s', async (type, body) => {
  const app = testApp(testServices(database))
  const { status } = await app.fetch('/en/sign-in', { headers: { 'content-type': type }, body })
  expect(status).toEqual(422)
})

test('texts that PostgreSQL cannot hold are kept without what it cannot', async () => {
  const { slug } = await openEvent(testContext(database), {
    ...oneQuota(5),
    questions: [{ slug: 'meal', label: { en: 'Meal' }, kind: 'text' }],
  })
  const body = {
    ticketType: 'general',
    name: 'A\u0000n\ud800a',
    email: 'ana@example.org',
    invoiceTo: '\udc00x',
    answers: { meal: 'all\u0000\udfff' },
  }
  const { status } = await testApp(testServices(database)).fetch(
    `/api/v1/events/${slug}/registrations`,
    { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
  )
  const kept = await database.db.selectFrom('registrations').select(['name', 'answers']).execute()
  expect({ status, kept }).toEqual({
    status: 201,
    kept: [{ name: 'An\ufffda', answers: { meal: 'all\ufffd' } }],
  })
})
