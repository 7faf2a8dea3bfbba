import { beforeAll, expect, test } from 'vitest'
import { routes } from '../../../src/main/routes.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { draftEvent } from '../../factories/draft-event.ts'
import { openEvent } from '../../factories/open-event.ts'
import { oneQuota } from '../../factories/registration.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let context: Context
let app: TestApp
beforeAll(() => {
  context = testContext({ pool: database.pool, now: new Date('2027-01-15T12:00:00Z') })
  app = testApp(context)
})

async function send(slug: string, body: unknown, key?: string) {
  const response = await app.fetch(`/api/v1/events/${slug}/registrations`, {
    headers: {
      'content-type': 'application/json',
      'accept-language': 'en',
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const answer = (await response.json()) as {
    code: string
    status?: string
    problems?: readonly { readonly field: string; readonly code: string }[]
  }
  return { status: response.status, answer }
}

const ana = { ticketType: 'general', name: 'Ana', email: 'ana@example.org' }

test('registers, puts on the waiting list, and answers a repeated request as before', async () => {
  const { slug } = await openEvent(context, oneQuota(1))
  const first = await send(slug, ana, 'a')
  expect(first).toEqual({
    status: 201,
    answer: { code: expect.stringMatching(/^[A-Z0-9]{8}$/) as string, status: 'confirmed' },
  })
  expect(await send(slug, ana, 'a')).toEqual(first)
  expect(
    await send(slug, { email: ana.email, name: ana.name, ticketType: 'general' }, 'a'),
  ).toEqual(first)
  expect(await send(slug, { ...ana, name: 'Beto' }, 'a')).toMatchObject({
    status: 409,
    answer: { code: 'idempotency-key-reused' },
  })
  expect(await send(slug, ana)).toMatchObject({ status: 201, answer: { status: 'waiting' } })
})

test('pending and sold out', async () => {
  const { slug } = await openEvent(
    context,
    oneQuota(1, { needsApproval: true, waitingList: false }),
  )
  expect(await send(slug, ana)).toMatchObject({ status: 201, answer: { status: 'pending' } })
  const refused = await send(slug, ana, 'key')
  expect(refused).toMatchObject({ status: 409, answer: { code: 'sold-out' } })
  expect(await send(slug, ana, 'key')).toEqual(refused)
})

test('every problem at once, those of the event with those of the body', async () => {
  const { slug } = await openEvent(context, {
    ...oneQuota(1),
    questions: [
      { slug: 'meal', label: { en: 'Meal' }, kind: 'text', required: true },
      { slug: 'photos', label: { en: 'Photos' }, kind: 'yes-no', consent: true },
    ],
  })
  const problems = async (body: unknown, key?: string) => {
    const { status, answer } = await send(slug, body, key)
    return [status, ...(answer.problems ?? []).map(({ field, code }) => `${field} ${code}`)]
  }
  expect(
    await problems(
      { ticketType: 'none', email: 'x', answers: { photos: 'maybe', shirt: 'm' } },
      '',
    ),
  ).toEqual([
    422,
    'name required',
    'email not-an-email',
    'Idempotency-Key too-long',
    'ticketType no-such-ticket-type',
    'answers.shirt unknown-question',
    'answers.meal required',
    'answers.photos not-a-choice',
  ])
  expect(await problems(ana)).toEqual([422, 'answers.meal required'])
  expect(await problems('not json')).toEqual([422, ' not-json'])
  expect(await problems([])).toEqual([422, ' not-json'])
})

test('a draft and an event that does not exist look the same', async () => {
  const { owner } = await openEvent(context, oneQuota(1))
  const draft = await draftEvent(as(context, owner), { name: 'Secret' })
  for (const slug of [draft.slug, 'nowhere']) {
    expect((await send(slug, ana)).status).toEqual(404)
    expect((await app.fetch(`/api/v1/events/${slug}/ticket-types`)).status).toEqual(404)
    expect((await app.fetch(`/en/events/${slug}/register`)).status).toEqual(404)
  }
})

test('lists ticket types with what is left; hidden ones only for their code', async () => {
  const { slug } = await openEvent(context, {
    quotas: [
      { name: 'House', capacity: 5 },
      { name: 'Team', capacity: 2 },
    ],
    ticketTypes: [
      { slug: 'general', name: { en: 'General' }, priceMinor: 5_000, quotas: ['House'] },
      { slug: 'team', name: { en: 'Team' }, accessCode: 'TEQUIO', quotas: ['House', 'Team'] },
      {
        slug: 'late',
        name: { en: 'Late' },
        opensAt: new Date('2027-02-01T00:00:00Z'),
        quotas: ['House'],
      },
    ],
  })
  await send(slug, ana)
  const list = async (query = '') => {
    const response = await app.fetch(`/api/v1/events/${slug}/ticket-types${query}`)
    const { ticketTypes } = (await response.json()) as { ticketTypes: Record<string, unknown>[] }
    return ticketTypes.map((type) => [type['slug'], type['price'], type['left'], type['onSale']])
  }
  expect(await list()).toEqual([
    ['general', 5_000, 4, true],
    ['late', 0, 4, false],
  ])
  expect(await list('?accessCode=tequio')).toEqual([
    ['general', 5_000, 4, true],
    ['team', 0, 2, true],
    ['late', 0, 4, false],
  ])
})

test('the document describes every address of the API', async () => {
  const response = await app.fetch('/api/v1/openapi.json')
  const document = (await response.json()) as { openapi: string; paths: Record<string, object> }
  expect(document.openapi).toEqual('3.1.1')
  const addresses = routes
    .map(({ path }) => path.replaceAll(/:(\w+)/g, '{$1}'))
    .filter((path) => path.startsWith('/api/v1/') && path !== '/api/v1/openapi.json')
  expect(Object.keys(document.paths).toSorted()).toEqual([...new Set(addresses)].toSorted())
  expect((await app.fetch('/api/v1')).status).toEqual(200)
})
