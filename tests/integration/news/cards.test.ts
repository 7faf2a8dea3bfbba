import { expect, test } from 'vitest'
import { editPost } from '../../../src/areas/news/use-cases/edit-post.ts'
import { placeSession } from '../../../src/areas/schedule/use-cases/place-session.ts'
import { publishRelease } from '../../../src/areas/schedule/use-cases/publish-release.ts'
import { testApp } from '../../app.ts'
import { countQueries } from '../../count-queries.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { community } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { publishedPost } from '../../factories/posts.ts'
import { room, session } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()

test('lines that name an agenda or a session are cards of what is released, with one query; others stay links', async () => {
  const visitor = testContext({ ...database, now: new Date('2027-02-01T12:00:00Z') })
  const owner = as(visitor, await person(visitor))
  const home = (await community(owner)).slug
  const event = await announcedEvent(owner)
  const app = testApp(visitor)
  const slug = await publishedPost(owner, { community: home, title: 'With cards' })
  const write = (body: string) =>
    editPost(owner, slug, { texts: { en: { title: 'With cards', summary: '', body } } })
  const read = async () => (await app.fetch(`/en/news/${slug}`)).text()
  const agenda = `Before\n\n[The agenda](/es/events/${event.slug}/agenda)\n\nAfter`
  await write(agenda)
  expect(await read()).not.toContain('embedded-card')

  const roomId = await room(owner, event.slug)
  const talk = await session(owner, event.slug, { title: { en: 'Shown on a card' } })
  await placeSession(owner, event.slug, talk.id, { day: '2027-02-19', time: '09:00', roomId })
  // Planned, but not released yet.
  expect(await read()).not.toContain('embedded-card')
  await publishRelease(owner, event.slug, {})
  const page = await read()
  expect(page).toContain(`<aside class="embedded-card"`)
  expect(page).toContain('Shown on a card')
  const path = /\/sessions\/([a-z0-9-]+)"/.exec(page)?.[1] ?? ''
  const line = `http://convite.test/pt/events/${event.slug}/sessions/${path}`
  const counted = []
  for (const body of [line, `${line}\n\n${agenda}\n\n${line}`]) {
    await write(body)
    counted.push(await countQueries(() => read()))
  }
  expect(counted[0]).toBe(counted[1])
  expect((await read()).match(/class="embedded-card"/g)).toHaveLength(3)
  await write(`/en/events/${event.slug}/sessions/nothing-here`)
  expect(await read()).not.toContain('embedded-card')
})

test('a line that names a speaker is a card with what they speak about; one who is not released stays a link', async () => {
  const visitor = testContext({ ...database, now: new Date('2027-02-01T12:00:00Z') })
  const owner = as(visitor, await person(visitor))
  const home = (await community(owner)).slug
  const event = await announcedEvent(owner)
  const app = testApp(visitor)
  const roomId = await room(owner, event.slug)
  const talk = await session(owner, event.slug, {
    title: { en: 'Said by Bea' },
    speakers: [{ email: 'bea@example.org', name: 'Bea Carded' }],
  })
  await placeSession(owner, event.slug, talk.id, { day: '2027-02-19', time: '09:00', roomId })
  await publishRelease(owner, event.slug, {})
  const list = await (await app.fetch(`/en/events/${event.slug}/speakers`)).text()
  const path = /\/speakers\/([a-z0-9-]+)"/.exec(list)?.[1] ?? ''
  const slug = await publishedPost(owner, { community: home, title: 'With a speaker' })
  const shown = async (key: string) => {
    const body = `[Who](/en/events/${event.slug}/speakers/${key})`
    await editPost(owner, slug, { texts: { en: { title: 'With a speaker', summary: '', body } } })
    const page = await (await app.fetch(`/es/news/${slug}`)).text()
    return /<aside class="embedded-card".*?<\/aside>/su.exec(page)?.[0] ?? ''
  }
  const card = await shown(path)
  expect(card).toContain('Bea Carded')
  expect(card).toContain('Said by Bea')
  expect(card).toContain(`/es/events/${event.slug}/sessions/`)
  expect(await shown('nobody-0000')).toEqual('')
})
