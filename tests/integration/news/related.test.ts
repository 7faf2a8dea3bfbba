import { beforeAll, expect, test } from 'vitest'
import { relatedPosts } from '../../../src/areas/news/queries/public-posts.ts'
import { postBySlug } from '../../../src/areas/news/queries/post-scope.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { community } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { draftPost, publishedPost } from '../../factories/posts.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const now = new Date('2027-03-01T12:00:00Z')
let context: Context
let home: string

beforeAll(async () => {
  const visitor = testContext({ ...database, now })
  context = as(visitor, await person(visitor))
  home = (await community(context)).slug
})

const relatedTo = async (slug: string, limit = 3) =>
  (await relatedPosts(context.db, (await postBySlug(context.db, slug))!.id, now, limit)).map(
    (post) => post.slug,
  )
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)

test('what is read next is of the same event first, then what shares most tags, then the newest of its community', async () => {
  const event = (await announcedEvent(context)).slug
  const at = daysAgo(1)
  const one = await publishedPost(context, { community: home, event, tags: ['ceph', 'day'], at })
  const plain = await publishedPost(context, { community: home, at: daysAgo(2) })
  const older = await publishedPost(context, { community: home, at: daysAgo(9) })
  const both = await publishedPost(context, {
    community: home,
    tags: ['ceph', 'day'],
    at: daysAgo(30),
  })
  const tagged = await publishedPost(context, { community: home, tags: ['ceph'], at: daysAgo(3) })
  const same = await publishedPost(context, { community: home, event, at: daysAgo(60) })
  expect(await relatedTo(one, 5)).toEqual([same, both, tagged, plain, older])
  expect(await relatedTo(one, 2)).toEqual([same, both])
})

test('drafts, what waits for its time and the post itself are never among them', async () => {
  const own = (await community(context)).slug
  const tags = ['kata']
  const one = await publishedPost(context, { community: own, tags, at: daysAgo(1) })
  await draftPost(context, { community: own, tags })
  await publishedPost(context, { community: own, tags, at: daysAgo(-1) })
  expect(await relatedTo(one)).toEqual([])
  const elsewhere = (await community(context)).slug
  const theirs = await publishedPost(context, { community: elsewhere, tags, at: daysAgo(4) })
  expect(await relatedTo(one)).toEqual([theirs])
})
