import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { publishPost } from '../../../src/areas/news/use-cases/publish-post.ts'
import { readQuestion } from '../../../src/areas/search/domain/question.ts'
import { searchEverything } from '../../../src/areas/search/queries.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { community } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { draftPost } from '../../factories/posts.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const now = new Date('2027-01-10T11:00:00Z')
let context: Context

beforeAll(() => {
  context = testContext({ ...database, now })
})

const ask = (query: Record<string, string>, at = now) =>
  searchEverything(context.db, {
    question: readQuestion(new URLSearchParams(query)),
    now: at,
    language: 'en',
    page: 1,
  })

test('what is written in bulk is found at once; of more than 500 the best come first and nothing is counted', async () => {
  await sql`
    insert into external_events (id, name, name_key, starts_on, ends_on, country, attendance, languages, folded, created_at, updated_at)
    select gen_random_uuid(), case when n = 700 then 'Zamba' else 'Gathering ' || n end, 'x' || n, day, day,
      case when n % 3 > 0 then 'CR' else 'MX' end, 'in-person', '{es}', 'x', now(), now()
    from generate_series(1, 1200) n, lateral (select date '2020-01-01' + n as day) days`.execute(
    context.db,
  )
  await sql`update external_events set starts_on = '2027-06-01', ends_on = '2027-06-02', name = 'Gathering to come'
    where name = 'Gathering 900'`.execute(context.db)
  const { total, more, found, kinds, countries } = await ask({ q: 'gathering' })
  expect({ total, more, kinds }).toEqual({
    total: 500,
    more: true,
    kinds: [{ value: 'external', count: null }],
  })
  expect(countries.map(({ value, count }) => [value, count]).toSorted()).toEqual([
    ['CR', null],
    ['MX', null],
  ])
  expect(found[0]?.title.map(({ text }) => text).join('')).toBe('Gathering to come')
  const narrowed = await ask({ q: 'gathering', country: 'MX' })
  expect([narrowed.total, narrowed.more]).toEqual([400, false])
  const page = await (await testApp(context).fetch('/en/search?q=gathering')).text()
  expect(page).toContain('More than 500 results')
  expect((await ask({ q: 'zamba' })).total).toBe(1)
  await sql`delete from external_events where name <> 'Zamba'`.execute(context.db)
  expect((await ask({ q: 'gathering' })).total).toBe(0)
  expect((await ask({ q: 'zamba' })).total).toBe(1)
})

test('a post under embargo is found when the embargo ends, not before, and neither are its words', async () => {
  const owner = as(context, await person(context, { name: 'Olga' }))
  const { slug: home } = await community(owner)
  const slug = await draftPost(owner, { community: home, title: 'Quokkas everywhere' })
  const end = new Date('2027-01-12T09:00:00Z')
  await publishPost(owner, slug, { at: end, embargo: true })
  expect(await ask({ q: 'quokkas' })).toMatchObject({ total: 0, meant: null })
  expect(await ask({ q: 'quokkaz' })).toMatchObject({ total: 0, meant: null })
  expect((await ask({ q: 'quokkas' }, end)).total).toBe(1)
})
