import { beforeAll, expect, test } from 'vitest'
import { editPost } from '../../../src/areas/news/use-cases/edit-post.ts'
import { offerPost, takePost } from '../../../src/areas/news/use-cases/arrange-syndication.ts'
import { unpublishPost } from '../../../src/areas/news/use-cases/unpublish-post.ts'
import { publishPost } from '../../../src/areas/news/use-cases/publish-post.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { community } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { draftPost, postText, publishedPost } from '../../factories/posts.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const now = new Date('2027-03-01T12:00:00Z')
let origin: Context
let taker: Context
let home: string
let other: string
let app: TestApp

beforeAll(async () => {
  const visitor = testContext({ ...database, now })
  origin = as(visitor, await person(visitor))
  taker = as(visitor, await person(visitor))
  home = (await community(origin)).slug
  other = (await community(taker)).slug
  app = testApp(visitor)
  // They sign in before other mail comes at the same instant.
  for (const { actor } of [origin, taker]) await app.fetch('/en/me', { as: actor })
})

const listed = async (slug: string) => {
  const list = await (await app.fetch(`/en/news?community=${other}`)).text()
  const feed = await (await app.fetch(`/en/news/rss.xml?community=${other}`)).text()
  const front = await (await app.fetch(`/en/communities/${other}`)).text()
  const page = (await app.fetch(`/en/communities/${other}/news/${slug}`)).status
  return {
    list: list.includes(`/en/communities/${other}/news/${slug}`),
    feed: feed.includes(`<link>http://convite.test/en/news/${slug}</link>`),
    front: front.includes(slug),
    page,
  }
}
const nowhere = { list: false, feed: false, front: false, page: 404 }
const shown = { list: true, feed: true, front: true, page: 200 }

test('a post stands in the news of another community once both want it, with its origin and its own address; either ends it', async () => {
  const slug = await publishedPost(origin, { community: home, title: 'Ours to share' })
  const pair = { post: slug, community: other }
  await takePost(taker, pair, 'take')
  await takePost(taker, pair, 'take')
  expect(await listed(slug)).toEqual(nowhere)
  await offerPost(origin, pair, 'offer')
  expect(await listed(slug)).toEqual(shown)
  const page = await (await app.fetch(`/en/communities/${other}/news/${slug}`)).text()
  expect(page).toContain(`<link rel="canonical" href="http://convite.test/en/news/${slug}"`)
  expect(page).toContain(`"@id":"http://convite.test/en/news/${slug}"`)
  expect(page).toMatch(/shows this post of/)

  await editPost(origin, slug, { texts: { en: postText('Changed at home') } })
  expect(await (await app.fetch(`/en/communities/${other}/news/${slug}`)).text()).toContain(
    'Changed at home, at length.',
  )
  await unpublishPost(origin, slug)
  expect(await listed(slug)).toEqual(nowhere)
  await publishPost(origin, slug)
  expect(await listed(slug)).toEqual(shown)
  await takePost(taker, pair, 'end')
  expect(await listed(slug)).toEqual(nowhere)
})

test('an offer shows nothing until it is taken; at once from both sides it is agreed', async () => {
  const slug = await publishedPost(origin, { community: home, title: 'Offered' })
  const pair = { post: slug, community: other }
  await offerPost(origin, pair, 'offer')
  await offerPost(origin, pair, 'offer')
  expect(await listed(slug)).toEqual(nowhere)
  await offerPost(origin, pair, 'end')
  await Promise.all([offerPost(origin, pair, 'offer'), takePost(taker, pair, 'take')])
  expect(await listed(slug)).toEqual(shown)
})

test('nobody speaks for the other side, and no post goes to its own community', async () => {
  const slug = await publishedPost(origin, { community: home, title: 'Guarded' })
  await expect(offerPost(taker, { post: slug, community: other }, 'offer')).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(takePost(origin, { post: slug, community: other }, 'take')).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(offerPost(origin, { post: slug, community: home }, 'offer')).rejects.toMatchObject({
    code: 'syndication-not-possible',
  })
})

test('a post that moves to another community is there alone: nobody agreed to take it from that one', async () => {
  const slug = await publishedPost(origin, { community: home, title: 'On the move' })
  const pair = { post: slug, community: other }
  await offerPost(origin, pair, 'offer')
  await takePost(taker, pair, 'take')
  expect(await listed(slug)).toEqual(shown)
  const third = (await community(origin)).slug
  await editPost(origin, slug, { place: { community: third, event: null } })
  expect(await listed(slug)).toEqual(nowhere)
})

const mailsAbout = async (title: string) =>
  (
    await database.db
      .selectFrom('mails')
      .select(['kind', 'recipient', 'bodyText'])
      .where('kind', 'like', 'syndication-%')
      .where('subject', 'like', `%${title}%`)
      .orderBy('createdAt')
      .orderBy('id')
      .execute()
  ).map(({ kind, recipient, bodyText }) => ({
    kind,
    recipient,
    link: /http:\/\/convite\.test\S+/.exec(bodyText)?.[0],
  }))

test('each side is told by mail what the other wants, once, and only of what is out', async () => {
  const slug = await publishedPost(origin, { community: home, title: 'Told' })
  const pair = { post: slug, community: other }
  await takePost(taker, pair, 'take')
  await takePost(taker, pair, 'take')
  await offerPost(origin, pair, 'offer')
  await offerPost(origin, pair, 'offer')
  const link = (path: string) => `http://convite.test/en${path}`
  const [asker, owner] = [taker.actor!.email, origin.actor!.email]
  expect((await mailsAbout('Told')).toSorted((a, b) => b.kind.localeCompare(a.kind))).toEqual([
    {
      kind: 'syndication-asked',
      recipient: owner,
      link: link(`/manage/news/posts/${slug}#elsewhere`),
    },
    {
      kind: 'syndication-accepted',
      recipient: asker,
      link: link(`/communities/${other}/news/${slug}`),
    },
  ])
  const draft = await draftPost(origin, { community: home, title: 'Unheard' })
  await offerPost(origin, { post: draft, community: other }, 'offer')
  expect(await mailsAbout('Unheard')).toEqual([])
})

test('a post leads to the form that asks for it who looks after other news, and nobody else', async () => {
  const own = as(origin, await person(origin))
  const slug = await publishedPost(own, {
    community: (await community(own)).slug,
    title: 'Wanted',
  })
  const link = `/en/manage/news/taken?post=${slug}`
  const seenBy = async (actor: Context['actor']) =>
    (await (await app.fetch(`/en/news/${slug}`, actor ? { as: actor } : {})).text()).includes(link)
  const reader = await person(origin)
  expect([
    await seenBy(null),
    await seenBy(reader),
    await seenBy(own.actor),
    await seenBy(taker.actor),
  ]).toEqual([false, false, false, true])
  await takePost(taker, { post: slug, community: other }, 'take')
  expect(await seenBy(taker.actor)).toEqual(false)
})

test('negative control: looking first and writing then, both sides want it and it is not agreed', async () => {
  const slug = await publishedPost(origin, { community: home, title: 'Raced' })
  const { rows: found } = await database.pool.query<{ post: string; taker: string }>(
    'select p.id as post, c.id as taker from posts p, communities c where p.slug = $1 and c.slug = $2',
    [slug, other],
  )
  const { post, taker: community } = found[0]!
  const look = async () =>
    (
      await database.pool.query(
        'select state from post_syndications where post_id = $1 and community_id = $2',
        [post, community],
      )
    ).rowCount
  // Both look before either writes.
  const seen = await Promise.all([look(), look()])
  for (const [at, wish] of ['offered', 'asked'].entries())
    await database.pool.query(
      `insert into post_syndications values ($1, $2, $3, now())
       on conflict (post_id, community_id) do update set state = excluded.state`,
      [post, community, seen[at] === 0 ? wish : 'accepted'],
    )
  const { rows } = await database.pool.query<{ state: string }>(
    'select state from post_syndications where post_id = $1',
    [post],
  )
  expect(rows).toEqual([{ state: 'asked' }])
})

test('an address of no post is said beside the field, with what was typed', async () => {
  const form = { act: 'take', community: other, post: 'https://example.org/en/news/nowhere-to-be' }
  const answer = await app.fetch('/en/manage/news/taken', { as: taker.actor, form })
  const page = await answer.text()
  expect(answer.status).toEqual(422)
  expect(page).toContain('There is no post with this address')
  expect(page).toContain('value="https://example.org/en/news/nowhere-to-be"')
})
