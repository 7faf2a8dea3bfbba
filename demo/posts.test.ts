import { expect, it } from 'vitest'
import { communities } from './network.ts'
import { pastEvents } from './past-events.ts'
import { demoPosts } from './posts.ts'
import { upcomingEvents } from './upcoming-events.ts'

const now = new Date('2026-11-20T10:00:00Z')

it('reads eighteen posts in three languages, newest first', async () => {
  const posts = await demoPosts(now)
  expect(posts).toHaveLength(18)
  expect(
    posts.filter((post) => Object.values(post.body).some((text) => text.length < 500)),
  ).toEqual([])
  expect(posts.map((post) => post.publishedAt)).toEqual(
    posts.map((post) => post.publishedAt).toSorted((a, b) => b.localeCompare(a)),
  )
})

it('links announcements and recaps to events and communities that exist', async () => {
  const posts = await demoPosts(now)
  const events = new Set([...pastEvents, ...upcomingEvents(now)].map((event) => event.slug))
  const known = new Set(communities.map((community) => community.slug))
  expect(posts.filter((post) => post.event !== null && !events.has(post.event))).toEqual([])
  expect(posts.filter((post) => !known.has(post.community))).toEqual([])
  expect(posts.filter((post) => (post.kind === 'post') !== (post.event === null))).toEqual([])
})

it('leaves out images, front matter and raw HTML', async () => {
  const bodies = (await demoPosts(now)).flatMap((post) => Object.values(post.body))
  expect(
    bodies.filter((body) => /!\[|^---|<img|<br|<!--/m.test(body.replaceAll(/^---$/gm, ''))),
  ).toEqual([])
})
