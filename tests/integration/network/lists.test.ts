import ICAL from 'ical.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { editEvent } from '../../../src/areas/events/use-cases/edit-event.ts'
import { readFilter } from '../../../src/areas/network/domain/event-filter.ts'
import { listEvents } from '../../../src/areas/network/queries.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { countQueries } from '../../count-queries.ts'
import { createTestDatabase, testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { draftEvent } from '../../factories/draft-event.ts'
import { programme } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { as, testContext } from '../../services.ts'

const now = new Date('2027-01-10T11:00:00Z')
const database = testDatabase()
let app: TestApp
let context: Context
const slugs: Record<string, string> = {}

beforeAll(async () => {
  const nobody = testContext({ ...database, now })
  context = as(nobody, { ...(await person(nobody)), admin: true })
  app = testApp(nobody)
  const { id: kcd } = await programme(context, { slug: 'kcd' })
  const hosts = [{ kind: 'programme' as const, hostId: kcd, summary: {} }]
  const make = async (
    name: string,
    startsOn: string,
    changes: Parameters<typeof editEvent>[2]['changes'] = {},
    held?: typeof hosts,
  ) => {
    const { slug } = await announcedEvent(context, { name, startsOn, ...(held && { hosts: held }) })
    await editEvent(context, slug, { changes })
    slugs[name] = slug
  }
  await make('Lima', '2027-03-13', { country: 'PE', city: 'Lima' }, hosts)
  await make('Bogotá', '2027-02-01', { country: 'CO', languages: ['es', 'en'] })
  await make('Antes', '2026-05-05', { country: 'CO' })
  await make('Ayer', '2027-01-09')
  await draftEvent(context, { name: 'Draft', startsOn: '2027-02-02' })
})

const namesFor = async (query: string) =>
  (await listEvents(database.db, readFilter(new URLSearchParams(query)), { now })).events.map(
    (event) => event.name.en,
  )

describe('filters of events', () => {
  test.each([
    // Yesterday is over everywhere but in the last zones, where it still is yesterday.
    ['', ['Ayer', 'Bogotá', 'Lima']],
    ['time=past', ['Antes']],
    ['time=all', ['Lima', 'Bogotá', 'Ayer', 'Antes']],
    ['country=CO', ['Bogotá']],
    ['country=CO&time=all', ['Bogotá', 'Antes']],
    ['programme=kcd', ['Lima']],
    ['programme=nobody', []],
    ['language=en', ['Bogotá']],
    ['call=open', []],
    ['q=lima', ['Lima']],
    ['q=%25', ['Ayer', 'Bogotá', 'Lima']],
    ['q=%25%25', []],
    ['country=Colombia', ['Ayer', 'Bogotá', 'Lima']],
  ])('%s', async (query, names) => {
    expect(await namesFor(query)).toEqual(names)
  })

  test('page and feed answer the same', async () => {
    const page = await (await app.fetch('/en/events?country=CO&time=all')).text()
    const named = (text: string) =>
      Object.entries(slugs)
        .filter(([, slug]) => text.includes(`/en/events/${slug}`))
        .map(([name]) => name)
    expect(named(page)).toEqual(['Bogotá', 'Antes'])
    const feed = await (await app.fetch('/en/calendar.ics?country=CO')).text()
    const entries = new ICAL.Component(ICAL.parse(feed)).getAllSubcomponents('vevent')
    expect(entries.map((entry) => entry.getFirstPropertyValue('summary'))).toEqual([
      'Bogotá',
      'Antes',
    ])
  })

  test('the feed without a language follows the reader, each time anew', async () => {
    const nameFor = async (language: string) =>
      /X-WR-CALNAME:(.*)\r/.exec(
        await (
          await app.fetch('/calendar.ics', { headers: { 'accept-language': language } })
        ).text(),
      )?.[1]
    expect(await nameFor('pt')).not.toBe(await nameFor('en'))
  })
})

test('lists cost the same number of queries with one event and with three', async () => {
  const paths = ['/en', '/en/events', '/en/calls', '/en/communities', '/en/calendar.ics']
  const countsWith = async (events: number) => {
    const other = await createTestDatabase()
    try {
      const nobody = testContext({ ...other, now })
      const owner = as(nobody, await person(nobody))
      for (let made = 0; made < events; made += 1) await announcedEvent(owner)
      const on = testApp(nobody)
      const counts: Record<string, number> = {}
      for (const path of paths) counts[path] = await countQueries(() => on.fetch(path))
      return counts
    } finally {
      await other.drop()
    }
  }
  expect(await countsWith(3)).toEqual(await countsWith(1))
})
