import { beforeAll, expect, test } from 'vitest'
import { placeSession } from '../../../src/areas/schedule/use-cases/place-session.ts'
import { publishRelease } from '../../../src/areas/schedule/use-cases/publish-release.ts'
import type { OfflineBook } from '../../../src/areas/schedule/web/offline-book.tsx'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { draftEvent } from '../../factories/draft-event.ts'
import { person } from '../../factories/people.ts'
import { room, session } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let app: TestApp
let owner: Context
let event: { readonly id: string; readonly slug: string }
const path = (rest: string) => `/en/events/${event.slug}/${rest}`

beforeAll(async () => {
  const context = testContext(database)
  app = testApp(context)
  owner = as(context, await person(context, { name: 'Olga' }))
  event = await announcedEvent(owner, { name: 'Cumbre' })
  const rooms = [await room(owner, event.slug, 'Auditorio'), await room(owner, event.slug, 'Patio')]
  const speakers = [{ email: 'ana@example.org', name: 'Ana Núñez' }]
  const one = await session(owner, event.slug, {
    title: { en: 'Backups' },
    abstract: { es: 'Réplicas' },
    speakers,
  })
  const other = await session(owner, event.slug, { title: { en: 'Gardens' } })
  const at = (id: string, time: string, place: number) =>
    placeSession(owner, event.slug, id, { day: '2027-02-19', time, roomId: rooms[place]! })
  await at(one.id, '10:00', 0)
  await at(other.id, '10:10', 1)
  await publishRelease(owner, event.slug, {})
  await at(other.id, '10:20', 1)
  await publishRelease(owner, event.slug, {})
})

const read = async (rest: string) => (await app.fetch(path(rest))).text()
const headings = (html: string, level: number) =>
  [...html.matchAll(new RegExp(`<h${level}[^>]*>(.*?)</h${level}>`, 'g'))].map(([, text]) =>
    text!.replace(/<[^>]+>/g, ''),
  )

test.each([
  ['agenda', ['Friday 19 February'], ['Backups', 'Gardens']],
  ['agenda?view=rooms', ['Auditorio', 'Patio'], ['Backups', 'Gardens']],
  ['agenda?view=list&room=patio', ['Friday 19 February'], ['Gardens']],
  ['agenda?view=now', ['Next'], ['Backups', 'Gardens']],
  ['agenda?q=replicas', ['Friday 19 February'], ['Backups']],
  ['agenda?q=NUNEZ+back', ['Friday 19 February'], ['Backups']],
])('%s shows its parts', async (address, parts, titles) => {
  const html = await read(address)
  const drawn = html.slice(html.indexOf('data-agenda'))
  expect([headings(drawn, 2), headings(drawn, 3)]).toEqual([parts, titles])
})

test('an address that we write is kept, a search is not', async () => {
  const kept = async (rest: string) => (await app.fetch(path(rest))).headers.get('etag') !== null
  expect([
    await kept('agenda?view=rooms&room=patio'),
    await kept('agenda?room=patio&view=rooms'),
    await kept('agenda?q=back'),
  ]).toEqual([true, false, false])
})

test('the book for a browser without network has every page, and nobody’s address', async () => {
  const text = await read('agenda/offline.json')
  const book = JSON.parse(text) as OfflineBook
  expect([book.release, book.frame]).toEqual([2, path('agenda')])
  expect(Object.keys(book.pages).map((name) => name.replace(/(?<=\/)\w{8}-|-\w{8}$/, ''))).toEqual([
    'sessions/backups',
    'sessions/gardens',
    'speakers/ana-nunez',
    'speakers',
    'releases',
  ])
  expect(text).not.toContain('ana@example.org')
  // Each query would have it drawn anew.
  expect((await app.fetch(path('agenda/offline.json?again=1'))).status).toBe(404)
})

test('a session says what changed in it and what else is on', async () => {
  const address = /href="([^"]*-gardens)"/.exec(await read('agenda'))![1]!
  const words = (await (await app.fetch(address)).text()).replace(/<[^>]+>/g, ' ')
  expect(words).toContain('Changed in version 2')
  expect(words.slice(words.indexOf('Also at this time'))).toContain('Backups')
})

test('a screen for a room marks what changed; one for a room that is not there is not found', async () => {
  const html = await read('screens/show?room=patio&language=es')
  expect([headings(html, 1), headings(html, 3), html.includes('<em>Nuevo</em>')]).toEqual([
    ['Patio'],
    ['Gardens'],
    true,
  ])
  expect((await app.fetch(path('screens/show?room=cellar'))).status).toBe(404)
})

test('nothing of an event that is not announced', async () => {
  const secret = await draftEvent(owner, { name: 'Secret' })
  const parts = ['agenda/words.json', 'agenda/offline.json', 'agenda/app.webmanifest']
  for (const part of [...parts, 'screens', 'screens/show', 'worker.js'])
    expect([part, (await app.fetch(`/en/events/${secret.slug}/${part}`)).status]).toEqual([
      part,
      404,
    ])
})
