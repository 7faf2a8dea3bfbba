import ICAL from 'ical.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { importConferences } from '../../../src/areas/network/use-cases/import-conferences.ts'
import { readCalendarFilter } from '../../../src/areas/network/domain/calendar/calendar-filter.ts'
import { listCalendar } from '../../../src/areas/network/queries/calendar.ts'
import { editEvent } from '../../../src/areas/events/use-cases/edit-event.ts'
import { setUpCall } from '../../../src/areas/proposals/use-cases/set-up-call.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { countQueries } from '../../count-queries.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { as, testContext } from '../../services.ts'

const now = new Date('2027-01-10T11:00:00Z')
const database = testDatabase()
let context: Context
let app: TestApp

const row = (
  name: string,
  startDate: string,
  city: string,
  country: string,
  more: object = {},
) => ({
  name,
  url: `https://${name.toLowerCase().replaceAll(' ', '-')}.example`,
  startDate,
  endDate: startDate,
  city,
  country,
  ...more,
})

beforeAll(async () => {
  const nobody = testContext({ ...database, now })
  context = as(nobody, { ...(await person(nobody)), admin: true })
  app = testApp(nobody)
  const { slug } = await announcedEvent(context, { name: 'KCD Lima', startsOn: '2027-03-13' })
  await editEvent(context, slug, {
    changes: {
      country: 'PE',
      city: 'Lima',
      latitude: -12.05,
      longitude: -77.04,
      topics: ['kubernetes', 'python'],
      scholarshipUrl: 'https://kcd.example/becas',
      scholarshipUntil: '2027-02-01',
    },
  })
  await importConferences(context, {
    unread: [],
    files: [
      {
        path: '2027/python.json',
        year: '2027',
        topic: 'python',
        rows: [
          row('PyCon Colombia', '2027-02-05', 'Medellín', 'Colombia', {
            locales: 'ES',
            cfpUrl: 'https://x.example',
            cfpEndDate: '2027-01-20',
          }),
          row('PyCon Italia', '2027-05-27', 'Bologna', 'Italy', {
            cfpUrl: 'https://x.example',
            cfpEndDate: '2027-01-12',
          }),
        ],
      },
      {
        path: '2026/rust.json',
        year: '2026',
        topic: 'rust',
        rows: [row('RustConf', '2026-09-05', 'São Paulo', 'Brazil')],
      },
    ],
  })
})

const names = async (query: string, order: 'day' | 'closing' = 'day') => {
  const filter = readCalendarFilter(new URLSearchParams(query))
  const { entries } = await listCalendar(database.db, filter, { now, order })
  return entries.map(({ kind, event }) =>
    kind === 'own' ? (event.name.es ?? event.name.en) : event.name,
  )
}

describe('own events and others in one list', () => {
  test.each([
    ['', ['PyCon Colombia', 'KCD Lima', 'PyCon Italia']],
    ['time=past', ['RustConf']],
    ['time=all', ['PyCon Italia', 'KCD Lima', 'PyCon Colombia', 'RustConf']],
    ['region=latin-america', ['PyCon Colombia', 'KCD Lima']],
    ['region=europe', ['PyCon Italia']],
    ['country=PE', ['KCD Lima']],
    ['topic=python', ['PyCon Colombia', 'KCD Lima', 'PyCon Italia']],
    ['topic=k8s', ['KCD Lima']],
    ['scholarship=open', ['KCD Lima']],
    ['scholarship=open&topic=rust', []],
    ['q=kcd+li', ['KCD Lima']],
    ['q=LÍMA', ['KCD Lima']],
    ['language=es&topic=python', ['PyCon Colombia', 'KCD Lima']],
    ['call=open', ['PyCon Colombia', 'PyCon Italia']],
    ['from=2027-03-01&to=2027-03-31', ['KCD Lima']],
    ['q=sao+paulo&time=all', ['RustConf']],
    ['q=pycon+bolo', ['PyCon Italia']],
    ['near=-12,-77&within=100', ['KCD Lima']],
    ['near=Medellín&within=50', ['PyCon Colombia']],
    ['near=Florence,+Italy&within=100', ['PyCon Italia']],
    ['near=Cali,+Colombia&within=500', ['PyCon Colombia']],
    ['near=-17.7,178&within=3000&time=all', []],
    ['near=Atlantis', ['PyCon Colombia', 'KCD Lima', 'PyCon Italia']],
    ['programme=nowhere', []],
  ])('%s', async (query, wanted) => {
    expect(await names(query)).toEqual(wanted)
  })

  test('calls by the day they close', async () => {
    expect(await names('call=open', 'closing')).toEqual(['PyCon Italia', 'PyCon Colombia'])
  })

  test('a list costs the same number of queries however long it is', async () => {
    const count = (query: string) => countQueries(() => names(query))
    expect(await count('')).toBe(await count('time=all'))
  })
})

test.each([
  ['calendar', 'PyCon Colombia'],
  ['calendar/month?month=2027-02', 'PyCon Colombia'],
  ['calendar/year?year=2027', 'PyCon Italia'],
  ['calendar/map?time=all', 'Brazil'],
  ['calendar/map?region=latin-america', 'Medellín, Colombia: 1 event'],
  ['calendar/map?country=PE', 'near=-12.05%2C-77.04'],
  ['calendar/calls', 'PyCon Italia'],
  ['calendar/roadmap/latin-america', 'KCD Lima'],
  ['calendar?near=Atlantis', 'We know no place called'],
  ['calendar/embed?region=europe', 'PyCon Italia'],
  ['calendar/embed?view=month&month=2027-02', 'PyCon Colombia'],
  ['calendar/embed?view=year&year=2027', 'KCD Lima'],
  ['calendar/embed?view=map', 'Peru: 1 event'],
  ['calendar/embed?view=calls', 'PyCon Italia'],
  ['calendar/embed?view=roadmap&region=latin-america', 'KCD Lima'],
  ['calendar/embed?view=roadmap&region=nowhere', 'KCD Lima'],
])('the page %s', async (path, content) => {
  const response = await app.fetch(`/en/${path}`)
  expect(response.status).toBe(200)
  expect(await response.text()).toContain(content)
})

test('only the widget may stand in a frame', async () => {
  const policy = async (path: string) =>
    /frame-ancestors ([^;]+)/.exec(
      (await app.fetch(path)).headers.get('content-security-policy') ?? '',
    )?.[1]
  expect(await policy('/en/calendar/embed')).toBe('*')
  expect(await policy('/en/calendar')).toBe("'none'")
})

test('the feeds say the same with the same filters', async () => {
  const textOf = async (path: string) => (await app.fetch(path)).text()
  const ics = new ICAL.Component(
    ICAL.parse(await textOf('/en/calendar/feed.ics?region=latin-america')) as never,
  )
  expect(
    ics.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('summary')),
  ).toEqual(['KCD Lima', 'PyCon Colombia', 'RustConf'])
  const rss = await textOf('/en/calendar/feed.xml?region=latin-america')
  expect([...rss.matchAll(/<item>\s*<title>([^<]+)/g)].map(([, title]) => title)).toEqual([
    'PyCon Colombia',
    'KCD Lima',
  ])
  const feed = JSON.parse(await textOf('/en/calendar/feed.json?region=europe'))
  expect(feed.items).toMatchObject([
    {
      title: 'PyCon Italia',
      tags: ['python'],
      _convite: { startsOn: '2027-05-27', city: 'Bologna', country: 'IT' },
    },
  ])
  const { events, next } = JSON.parse(await textOf('/api/v1/calendar?topic=python'))
  expect([events.map(({ name }: { name: string }) => name), next]).toEqual([
    ['PyCon Colombia', 'KCD Lima', 'PyCon Italia'],
    null,
  ])
})

test('a widget sets no cookie, loads no script, and its links open outside', async () => {
  for (const view of ['list', 'month', 'year', 'map', 'calls', 'roadmap']) {
    const response = await app.fetch(`/en/calendar/embed?view=${view}&region=latin-america`)
    const page = await response.text()
    expect([
      view,
      response.headers.get('set-cookie'),
      /<script(?! type="application)/.test(page),
    ]).toEqual([view, null, false])
    expect(page).toContain('<base target="_blank"/>')
  }
})

test('calls as a calendar are the days on which they close', async () => {
  const text = await (await app.fetch('/en/calendar/feed.ics?call=open&order=closing')).text()
  const events = new ICAL.Component(ICAL.parse(text) as never)
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each))
  expect(events.map((event) => [event.summary, event.startDate.toString()])).toEqual([
    ['Call closes: PyCon Italia', '2027-01-12'],
    ['Call closes: PyCon Colombia', '2027-01-20'],
  ])
  const rss = await (await app.fetch('/en/calendar/feed.xml?call=open&order=closing')).text()
  expect([...rss.matchAll(/<item>\s*<title>([^<]+)/g)].map(([, title]) => title)).toEqual([
    'PyCon Italia',
    'PyCon Colombia',
  ])
})

test('a deadline that moves has a higher number, whoever moves it', async () => {
  const { slug } = await announcedEvent(context, { name: 'KCD Quito', startsOn: '2027-08-13' })
  const setUp = (closesAt: string, at: string) =>
    setUpCall(as(context, context.actor, new Date(at)), slug, {
      opensAt: new Date('2027-01-01T00:00:00Z'),
      closesAt: new Date(closesAt),
      intro: {},
      criteria: {},
      blind: false,
      perHost: false,
      reviewsPerProposal: 3,
    })
  const deadline = async () => {
    const text = await (await app.fetch('/en/calendar/feed.ics?call=open&order=closing')).text()
    const found = new ICAL.Component(ICAL.parse(text) as never)
      .getAllSubcomponents('vevent')
      .find((each) => String(each.getFirstPropertyValue('summary')).includes('Quito'))
    const said = (name: string) => String(found?.getFirstPropertyValue(name))
    return { sequence: Number(said('sequence')), modified: said('last-modified') }
  }
  await setUp('2027-05-01T00:00:00Z', '2027-01-10T11:01:00Z')
  const first = await deadline()
  await setUp('2027-05-01T00:00:00Z', '2027-01-10T11:02:00Z')
  expect((await deadline()).sequence).toBe(first.sequence)
  await setUp('2027-05-20T00:00:00Z', '2027-01-10T11:03:00Z')
  expect(await deadline()).toEqual({
    sequence: first.sequence + 1,
    modified: '2027-01-10T11:03:00Z',
  })
})

test('an import reaches the pages at once', async () => {
  const page = async () => (await app.fetch('/en/calendar?region=oceania')).text()
  expect(await page()).not.toContain('Kiwi Conf')
  await importConferences(context, {
    unread: [],
    files: [
      {
        path: '2027/php.json',
        year: '2027',
        topic: 'php',
        rows: [row('Kiwi Conf', '2027-06-01', 'Wellington', 'New Zealand')],
      },
    ],
  })
  expect(await page()).toContain('Kiwi Conf')
})
