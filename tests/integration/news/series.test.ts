import { beforeAll, describe, expect, test } from 'vitest'
import { grantRoles } from '../../../src/areas/accounts/use-cases/grant-roles.ts'
import {
  partsOf,
  postSeriesBySlug,
  seriesOfPost,
} from '../../../src/areas/news/queries/post-series.ts'
import { postBySlug } from '../../../src/areas/news/queries/post-scope.ts'
import { arrangeSeries } from '../../../src/areas/news/use-cases/arrange-series.ts'
import { editPost } from '../../../src/areas/news/use-cases/edit-post.ts'
import { importHugo } from '../../../src/areas/news/use-cases/import-hugo.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { countQueries } from '../../count-queries.ts'
import { testDatabase } from '../../database.ts'
import { community } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { draftPost, publishedPost } from '../../factories/posts.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const now = new Date('2027-03-01T12:00:00Z')
let visitor: Context
let context: Context
let stranger: Context
let editor: Actor
let home: string
let app: TestApp

beforeAll(async () => {
  visitor = testContext({ ...database, now })
  editor = await person(visitor)
  context = as(visitor, editor)
  stranger = as(visitor, await person(visitor))
  home = (await community(context)).slug
  app = testApp(visitor)
})

const idOf = async (slug: string) => (await postBySlug(visitor.db, slug))!.id
const ordered = async (series: string) => {
  const { id } = (await postSeriesBySlug(visitor.db, series))!
  return (await partsOf(visitor.db, id)).map(({ slug }) => slug)
}

/** Three posts out and a draft, in one series; their slugs. */
async function story(name: string) {
  const one = await publishedPost(context, { community: home, title: `${name} one` })
  await editPost(context, one, { series: { begin: { en: name, es: `${name} (es)` } } })
  const series = (await seriesOfPost(visitor.db, await idOf(one), now))!.slug
  const rest: string[] = []
  for (const word of ['two', 'three'])
    rest.push(await publishedPost(context, { community: home, title: `${name} ${word}` }))
  rest.push(await draftPost(context, { community: home, title: `${name} draft` }))
  for (const slug of rest) await editPost(context, slug, { series: { slug: series } })
  return { series, posts: [one, ...rest] as const }
}

describe('series of posts', () => {
  test('a post begins one, others join at the end; pages and feed show what is out, in its order', async () => {
    const { series, posts } = await story('Migration')
    const [one, two, three, draft] = posts
    expect(await ordered(series)).toEqual([one, two, three, draft])
    await arrangeSeries(context, series, { act: 'up', part: three! })
    expect(await ordered(series)).toEqual([one, three, two, draft])

    const page = await (await app.fetch(`/en/news/${three}`)).text()
    expect(page).toContain('Part 2 of 3')
    expect(page).toContain(`<a href="/en/news/${one}" rel="prev"`)
    expect(page).toContain(`<a href="/en/news/${two}" rel="next"`)
    expect(page).toContain(`"isPartOf":{"@type":"CreativeWorkSeries","name":"Migration"`)
    const list = await (await app.fetch(`/es/news/series/${series}`)).text()
    expect(list).toContain('Migration (es)')
    expect(list).toContain('3 partes')
    expect([one, three, two].map((slug) => list.indexOf(`/es/news/${slug}"`))).toEqual(
      [one, three, two].map((slug) => list.indexOf(`/es/news/${slug}"`)).toSorted((a, b) => a - b),
    )
    expect(list).not.toContain(draft)
    const feed = await (await app.fetch(`/en/news/series/${series}/rss.xml`)).text()
    expect(feed.match(/<item>/g)).toHaveLength(3)
    expect(feed).toContain(`<link>http://convite.test/en/news/series/${series}</link>`)
  })

  test('its editors change its words and end it, which leaves the posts; others do neither', async () => {
    const { series, posts } = await story('Ended')
    const words = { name: { en: 'Renamed' }, summary: { en: 'About it' } }
    await expect(arrangeSeries(stranger, series, { act: 'save', ...words })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await arrangeSeries(context, series, { act: 'save', ...words })
    expect(await postSeriesBySlug(visitor.db, series)).toMatchObject(words)
    const colleague = await person(visitor)
    await grantRoles(
      context,
      { scope: 'community', slug: home },
      {
        email: colleague.email,
        roles: ['editor'],
      },
    )
    const end = { act: 'delete', confirmation: 'Renamed' } as const
    await expect(
      arrangeSeries(as(visitor, colleague), series, { ...end, confirmation: 'Ended' }),
    ).rejects.toMatchObject({ code: 'name-does-not-match' })
    await arrangeSeries(as(visitor, colleague), series, end)
    expect((await app.fetch(`/en/news/series/${series}`)).status).toBe(404)
    expect((await app.fetch(`/en/news/${posts[0]}`)).status).toBe(200)
    const log = await visitor.db
      .selectFrom('auditLog')
      .select('action')
      .where('objectKind', '=', 'post-series')
      .where('personId', '=', colleague.id)
      .execute()
    expect(log).toEqual([{ action: 'post-series.delete' }])
  })

  test('a series is of one community: no post of another joins it, and who moves away leaves it', async () => {
    const { series, posts } = await story('Ours')
    const elsewhere = (await community(context)).slug
    const other = await draftPost(context, { community: elsewhere })
    await expect(editPost(context, other, { series: { slug: series } })).rejects.toMatchObject({
      problems: [{ field: 'series', code: 'not-a-choice' }],
    })
    await editPost(context, posts[1]!, {
      place: { community: elsewhere, event: null },
      series: { slug: series },
    })
    expect(await ordered(series)).toEqual([posts[0], posts[2], posts[3]])
  })

  test('posts that join at once stand behind each other', async () => {
    const { series } = await story('Rush')
    const slugs = await Promise.all(
      ['a', 'b', 'c', 'd', 'e'].map((word) =>
        draftPost(context, { community: home, title: `Rush ${word}` }),
      ),
    )
    await Promise.all(slugs.map((slug) => editPost(context, slug, { series: { slug: series } })))
    const { rows } = await database.pool.query<{ position: number }>(
      `select position from post_series_parts x join post_series s on s.id = x.post_series_id where s.slug = $1 order by 1`,
      [series],
    )
    expect(rows.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('a page of a series asks as often for one part as for three', async () => {
    const { series } = await story('Counted')
    const single = await publishedPost(context, { community: home, title: 'Alone' })
    await editPost(context, single, { series: { begin: { en: 'Single' } } })
    const counts = []
    for (const slug of [series, 'single'])
      counts.push(await countQueries(() => app.fetch(`/en/news/series/${slug}?x=1`)))
    expect(counts[0]).toEqual(counts[1])
  })
})

describe('from Hugo', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const file = (path: string, front: string) => ({
    path,
    bytes: bytes(`---\n${front}\n---\n\nUn texto en español sobre la plataforma.\n`),
    sha256: path,
  })

  test('posts that name a series become its parts, by their number or by their date', async () => {
    const keeper = as(visitor, await person(visitor, { admin: true }))
    const place = (await community(keeper)).slug
    const files = [
      file('content/news/b.es.md', 'title: "Be"\ndate: 2025-02-01\nseries: ["Plataformas"]'),
      file('content/news/a.es.md', 'title: "A"\ndate: 2025-03-01\nseries: "Plataformas"'),
      file('content/news/c.es.md', 'title: "Ce"\ndate: 2025-01-01\nseries: [plataformas]'),
    ]
    await importHugo(
      keeper,
      { source: 'tree', files, readImage: async () => new Uint8Array() },
      { community: place, timeZone: 'UTC' },
    )
    expect(await ordered('plataformas')).toEqual(['c', 'b', 'a'])
  })
})
