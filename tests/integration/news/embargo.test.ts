import { beforeAll, describe, expect, test } from 'vitest'
import { embargoedPostsForPress } from '../../../src/areas/news/queries/embargoed-posts.ts'
import { postBySlug } from '../../../src/areas/news/queries/post-scope.ts'
import { letOutPosts } from '../../../src/areas/news/use-cases/let-out-posts.ts'
import { publishPost } from '../../../src/areas/news/use-cases/publish-post.ts'
import { replacePreviewLink } from '../../../src/areas/news/use-cases/replace-preview-link.ts'
import { unpublishPost } from '../../../src/areas/news/use-cases/unpublish-post.ts'
import { latestNews } from '../../../src/areas/following/queries/news.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { community } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { draftPost } from '../../factories/posts.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const before = new Date('2027-03-01T12:00:00Z')
const ends = new Date('2027-03-02T15:00:00Z')
const zone = 'America/Mexico_City'
let now = before
let editor: Actor
let stranger: Actor
let visitor: Context
let context: Context
let app: TestApp
let event: { id: string; slug: string }

beforeAll(async () => {
  visitor = testContext({ ...database, now: () => now })
  editor = await person(visitor)
  stranger = await person(visitor)
  context = as(visitor, editor)
  const home = await community(context)
  event = await announcedEvent(context, {
    hosts: [{ kind: 'community', hostId: home.id, summary: {} }],
  })
  app = testApp(visitor)
})

async function embargoed(title: string): Promise<string> {
  const slug = await draftPost(context, { event: event.slug, title })
  return publishPost(context, slug, { at: ends, timeZone: zone, embargo: true })
}

const secretOf = async (slug: string) => (await postBySlug(visitor.db, slug))?.previewSecret ?? ''
const logOf = async (slug: string) => {
  const post = await postBySlug(visitor.db, slug)
  const rows = await visitor.db
    .selectFrom('auditLog')
    .select(['action', 'scope', 'scopeId'])
    .where('objectId', '=', post?.id ?? '')
    .where('action', '=', 'post.come-out')
    .execute()
  return rows
}

/** Every public address that could speak of a post. */
const places = (slug: string) => [
  `/en/news/${slug}`,
  `/en/news/${slug}/card.png`,
  '/en/news',
  '/en/news/rss.xml',
  `/en/news/rss.xml?event=${event.slug}`,
  '/en/',
  `/en/events/${event.slug}`,
  `/api/v1/events/${event.slug}`,
  '/en/search?q=zanahoria',
  '/api/v1/search?q=zanahoria',
  '/sitemaps/news-1.xml',
]
const speaking = async (slug: string) => {
  const found: string[] = []
  for (const place of places(slug)) {
    const response = await app.fetch(place)
    const text = await response.text()
    if (response.ok && (text.includes(slug) || text.includes('Zanahoria secreta')))
      found.push(place)
  }
  return found
}

describe('embargo', () => {
  test('until its time a post is nowhere; then it is out by itself, logged once, however often the job runs', async () => {
    now = before
    const slug = await embargoed('Zanahoria secreta')
    const jobs = await database.pool.query<{ at: Date }>(
      "select start_after as at from pgboss.job where name = 'news.let-out-posts'",
    )
    expect(jobs.rows).toEqual([{ at: ends }])
    expect(await speaking(slug)).toEqual([])
    // The digest's news are read inside a transaction.
    const told = await visitor.db.transaction().execute((db) => latestNews(db, now))
    expect(told.posts).toEqual([])
    await letOutPosts(visitor)
    expect(await logOf(slug)).toEqual([])

    // Kept pages, asked a second before.
    now = new Date(ends.getTime() - 1000)
    expect(await speaking(slug)).toEqual([])
    now = ends
    await Promise.all([letOutPosts(visitor), letOutPosts(visitor)])
    await letOutPosts(visitor)
    expect(await logOf(slug)).toEqual([
      { action: 'post.come-out', scope: 'event', scopeId: event.id },
    ])
    expect(await speaking(slug)).toEqual(
      expect.arrayContaining([
        `/en/news/${slug}`,
        '/en/news',
        '/en/news/rss.xml',
        '/en/',
        `/en/events/${event.slug}`,
        '/en/search?q=zanahoria',
      ]),
    )
  })

  test('its link shows it before, to nobody else, is kept by no search engine, and leads to the post afterwards', async () => {
    now = before
    const slug = await embargoed('By link')
    const link = `/en/news/${slug}/preview/${await secretOf(slug)}`
    const page = await app.fetch(link)
    expect(page.status).toBe(200)
    expect(page.headers.get('x-robots-tag')).toBe('noindex')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    const text = await page.text()
    expect(text).toContain('By link, at length.')
    // In the zone in which it was set: nine in Mexico City.
    expect(text).toMatch(/Under embargo until [^<]*2 March 2027[^<]*09:00/)
    expect((await app.fetch(`/en/news/${slug}/preview/wrong`)).status).toBe(404)
    expect((await app.fetch(`/en/news/${slug}`, { as: stranger })).status).toBe(404)

    await replacePreviewLink(context, slug, 'renew')
    expect((await app.fetch(link)).status).toBe(404)
    const renewed = `/en/news/${slug}/preview/${await secretOf(slug)}`
    expect((await app.fetch(renewed)).status).toBe(200)
    now = ends
    expect((await app.fetch(renewed)).headers.get('location')).toBe(`/en/news/${slug}`)
  })

  test('press is offered what is under embargo, until it is out or a draft again', async () => {
    now = before
    const slugs = async () =>
      (await embargoedPostsForPress(visitor.db, { eventId: event.id }, now)).map(({ slug }) => slug)
    const known = await slugs()
    const slug = await embargoed('For the press')
    const plain = await draftPost(context, { event: event.slug, title: 'Only scheduled' })
    await publishPost(context, plain, { at: ends, timeZone: zone })
    expect((await slugs()).toSorted()).toEqual([...known, slug].toSorted())
    await unpublishPost(context, slug)
    expect(await slugs()).toEqual(known)
    now = ends
    expect(await slugs()).toEqual([])
  })

  test('needs a time to come, and a link that stays; strangers change nothing', async () => {
    now = before
    const draft = await draftPost(context, { event: event.slug, title: 'Refused' })
    await expect(publishPost(context, draft, { embargo: true })).rejects.toMatchObject({
      problems: [{ field: 'at', code: 'embargo-needs-time' }],
    })
    const slug = await embargoed('Kept')
    await expect(replacePreviewLink(context, slug, 'withdraw')).rejects.toMatchObject({
      code: 'embargo-needs-link',
    })
    await expect(replacePreviewLink(as(visitor, stranger), slug, 'renew')).rejects.toMatchObject({
      code: 'not-found',
    })
    await replacePreviewLink(context, draft, 'renew')
    const link = `/en/news/${draft}/preview/${await secretOf(draft)}`
    expect((await app.fetch(link)).status).toBe(200)
    await replacePreviewLink(context, draft, 'withdraw')
    expect((await app.fetch(link)).status).toBe(404)
  })

  test('what is taken back is not read by the link that was given for before', async () => {
    now = before
    const waiting = await embargoed('Called off')
    const link = `/en/news/${waiting}/preview/${await secretOf(waiting)}`
    await unpublishPost(context, waiting)
    expect((await app.fetch(link)).status).toBe(404)

    const out = await embargoed('Came out, then went')
    const old = `/en/news/${out}/preview/${await secretOf(out)}`
    now = ends
    expect((await app.fetch(old)).status).toBe(303)
    await unpublishPost(context, out)
    expect((await app.fetch(old)).status).toBe(404)
  })

  test('no cache on the way keeps the card of what is not out, which carries its title', async () => {
    now = before
    const slug = await embargoed('Card')
    const card = `/en/news/${slug}/card.png`
    const kept = async (as?: Actor) =>
      (await app.fetch(card, as ? { as } : {})).headers.get('cache-control')
    expect(await kept(editor)).toBe('private, no-store')
    now = ends
    expect(await kept()).toBe('public, max-age=3600')
  })
})
