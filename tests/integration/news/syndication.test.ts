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
import { postText, publishedPost } from '../../factories/posts.ts'
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
