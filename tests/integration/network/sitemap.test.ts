import { expect, test } from 'vitest'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { draftEvent } from '../../factories/draft-event.ts'
import { person } from '../../factories/people.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()

test('search engines are led to every public address in every language, and to no draft', async () => {
  const nobody = testContext({ ...database })
  const owner = as(nobody, await person(nobody))
  const { slug } = await announcedEvent(owner, { name: 'Seen' })
  await draftEvent(owner, { name: 'Unseen' })
  const app = testApp(nobody)
  const read = async (path: string) => (await app.fetch(path)).text()
  const locations = (text: string) => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at]) => at)

  expect(await read('/robots.txt')).toContain('Sitemap: http://convite.test/sitemap.xml')
  expect(locations(await read('/sitemap.xml'))).toEqual(
    ['pages', 'events', 'communities'].map((part) => `http://convite.test/sitemap/${part}/1`),
  )
  expect(locations(await read('/sitemap/events/1'))).toEqual(
    ['es', 'en', 'pt'].map((language) => `http://convite.test/${language}/events/${slug}`),
  )
  for (const address of locations(await read('/sitemap/pages/1')))
    expect((await app.fetch(new URL(address!).pathname)).status).toBe(200)
  for (const nowhere of ['events/2', 'events/0', 'people/1', 'events/x'])
    expect((await app.fetch(`/sitemap/${nowhere}`)).status).toBe(404)
})
