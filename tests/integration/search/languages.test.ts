import { beforeAll, describe, expect, test } from 'vitest'
import { readQuestion } from '../../../src/areas/search/domain/question.ts'
import { searchEverything } from '../../../src/areas/search/queries.ts'
import { readDueDocuments } from '../../../src/areas/search/use-cases/read-due-documents.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { countQueries } from '../../count-queries.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { community } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { postText, publishedPost } from '../../factories/posts.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const now = new Date('2027-01-10T11:00:00Z')
let context: Context
let app: TestApp

beforeAll(async () => {
  context = testContext({ ...database, now })
  app = testApp(context)
  const owner = as(context, await person(context, { name: 'Olga' }))
  const home = await community(owner, { slug: 'lima' })
  const post = (texts: Parameters<typeof publishedPost>[1]['texts']) =>
    publishedPost(owner, { community: home.slug, texts: texts! })
  await post({
    es: postText(
      'Migraciones a la nube',
      'Contamos la programación de C++ con **Node.js** en Bogotá.',
    ),
    en: postText(
      'Moving to the cloud',
      'Policies for <script>alert(1)</script> observability & more.',
    ),
  })
  await post({ pt: postText('Contribuições e versões', 'A segurança da informação em São Paulo.') })
  await announcedEvent(owner, { name: 'Kubernetes Community Days', startsOn: '2027-03-13' })
  await announcedEvent(owner, { name: 'Kubernetes Community Days', startsOn: '2026-03-13' })
  await post({ en: postText('Community days of the past', 'All about kubernetes.') })
  await readDueDocuments(context)
})

const ask = (query: Record<string, string>) =>
  searchEverything(context.db, {
    question: readQuestion(new URLSearchParams(query)),
    now,
    language: 'en',
    page: 1,
  })
const titles = async (q: string) =>
  (await ask({ q })).found.map(({ title }) => title.map(({ text }) => text).join(''))

describe('words are found whatever their endings and accents', () => {
  test.each([
    'migración',
    'migracion',
    'MIGRACIONES',
    'programacion',
    'nube',
    'c++',
    'node.js',
    'bogota',
  ])('Spanish: %s', async (words) => expect(await titles(words)).toEqual(['Moving to the cloud']))
  test.each([
    'contribuição',
    'contribuicoes',
    'versão',
    'VERSOES',
    'seguranca',
    'informações',
    'são paulo',
  ])('Portuguese: %s', async (words) =>
    expect(await titles(words)).toEqual(['Contribuições e versões']),
  )
  test.each(['policy', 'moved', 'clouds', 'observability'])('English: %s', async (words) =>
    expect(await titles(words)).toEqual(['Moving to the cloud']),
  )
})

test('words stand together in quotes, are left out with a minus, and stop words alone do no harm', async () => {
  expect(await titles('"a la nube"')).toEqual(['Moving to the cloud'])
  expect(await titles('"nube migraciones"')).toEqual([])
  expect(await titles('nube -migración')).toEqual([])
  expect(await titles('la nube de')).toEqual(['Moving to the cloud'])
  expect(await titles('a la')).toEqual(['Moving to the cloud'])
})

test('a mistyped word is taken for the nearest one; a word that is near nothing finds nothing', async () => {
  for (const [typed, meant] of [
    ['kuberentes', 'kubernetes'],
    ['obsevabilty', 'observability'],
    ['segurnaça', 'seguranca'],
  ] as const) {
    const { total, ...answer } = await ask({ q: typed })
    expect(answer).toMatchObject({ meant, corrected: true })
    expect(total).toBeGreaterThan(0)
  }
  expect(await ask({ q: 'xylophon' })).toMatchObject({ total: 0, meant: null, corrected: false })
})

test('titles come before texts, what is to come before what was; everything can be narrowed down', async () => {
  const all = await ask({ q: 'kubernetes' })
  expect(all.found.map(({ kind, startsOn }) => [kind, startsOn])).toEqual([
    ['event', '2027-03-13'],
    ['event', '2026-03-13'],
    ['post', '2027-01-10'],
  ])
  expect(all.kinds).toEqual([
    { value: 'event', count: 2 },
    { value: 'post', count: 1 },
  ])
  expect(all.years).toEqual([
    { value: 2027, count: 2 },
    { value: 2026, count: 1 },
  ])
  const narrowed = await ask({ q: 'kubernetes', year: '2027', kind: 'event' })
  expect(narrowed.found).toHaveLength(1)
  expect(narrowed.kinds).toEqual([
    { value: 'event', count: 1 },
    { value: 'post', count: 1 },
  ])
  expect(narrowed.countries).toEqual([{ value: 'MX', count: 1 }])
  expect((await ask({ q: 'kubernetes méxico' })).total).toBe(2)
  expect((await ask({ q: 'kubernetes', language: 'es' })).total).toBe(2)
})

test('hits are marked and texts cannot become markup', async () => {
  const response = await app.fetch('/en/search?q=observability')
  const html = await response.text()
  expect(response.status).toBe(200)
  expect(html).toContain('<mark>observability</mark>')
  expect(html).not.toContain('<script>alert')
  expect(html).toMatch(/<meta name="robots" content="noindex/)
  const strange = await app.fetch(`/es/search?q=${encodeURIComponent(`"<b>' & | ! :* \\ ( %00 -`)}`)
  expect(strange.status).toBe(200)
  expect(await strange.text()).not.toContain('<b>&#x27;')
})

test('the API says the same, and a page costs a constant number of statements', async () => {
  const answer = (await (await app.fetch('/api/v1/search?q=kuberentes')).json()) as object
  expect(answer).toMatchObject({ total: 3, meant: 'kubernetes', corrected: true, next: null })
  // However many are found; with fewer than three, one more asks whether a word was mistyped, and words that stand in no page
  // before are looked up together.
  for (const words of ['observability', 'kubernetes']) await app.fetch(`/en/search?q=${words}`)
  expect(await countQueries(() => app.fetch('/en/search?q=observability'))).toBe(2)
  expect(await countQueries(() => app.fetch('/en/search?q=kubernetes'))).toBe(1)
})
