import { createDatabase } from '../src/platform/database/database.ts'
import { readCalendarFilter } from '../src/areas/network/domain/calendar/calendar-filter.ts'
import {
  calendarByCountry,
  calendarByMonth,
  calendarChoices,
  listCalendar,
} from '../src/areas/network/queries/calendar.ts'
import pg from 'pg'
import { fillCalendar } from './calendar-content.ts'
import { median, type Bench, type Figure } from './figure.ts'
import { startConvite, type BenchedConvite } from './start-convite.ts'

const rounds = 15
const size = { own: 5_000, external: 95_000 }

/** The views and feeds of the calendar, narrowed in every way it can be. */
const pages = [
  '/es/calendar',
  '/es/calendar?region=latin-america&topic=python',
  '/es/calendar?country=BO&topic=rust&time=all',
  '/es/calendar?language=pt&time=past',
  '/es/calendar?programme=programme-1',
  '/es/calendar?q=conf+lima&time=all',
  '/es/calendar?time=all&page=100',
  '/es/calendar?near=-12,-77&within=500',
  '/es/calendar?near=Lima&within=250&scholarship=open',
  '/es/calendar/calls',
  '/es/calendar/month?country=PE',
  '/es/calendar/year?region=latin-america',
  '/es/calendar/map?region=latin-america',
  '/es/calendar/roadmap/latin-america',
  '/es/calendar/embed?country=BR',
  '/es/calendar/embed?view=month&region=europe',
  '/es/calendar/feed.ics?call=open&order=closing',
  '/es/calendar/feed.ics?region=latin-america&topic=python',
  '/es/calendar/feed.ics',
  '/es/calendar/feed.xml?country=MX',
  '/es/calendar/feed.json?topic=security',
  '/api/v1/calendar?region=europe',
]

/** The calendar with 100,000 events: every view and feed drawn anew, and the slowest query behind any of them. */
export const calendar: Bench = {
  name: 'calendar',
  async measure() {
    const convite = await startConvite()
    try {
      await fillCalendar(convite.database, size)
      const figures: Figure[] = []
      for (const page of pages) figures.push(await drawn(convite, page))
      return [...figures, await slowestQuery(convite.database)]
    } finally {
      await convite.stop()
    }
  },
}

async function drawn(convite: BenchedConvite, page: string): Promise<Figure> {
  const times: number[] = []
  for (let round = 0; round < rounds + 3; round += 1) {
    const started = performance.now()
    // A word of the last act makes a page personal, and the address is new: nothing comes from the page cache.
    const response = await fetch(convite.url + uncached(page, round), {
      headers: { cookie: 'flash=none' },
    })
    await response.arrayBuffer()
    if (response.status !== 200) throw new Error(`${page} answered ${response.status}`)
    if (round >= 3) times.push(performance.now() - started)
  }
  return { what: page, measured: median(times), target: 50, must: 'stay-below', unit: 'ms' }
}

/** A parameter that means nothing makes an address new to the page cache. */
const uncached = (page: string, round: number) =>
  `${page}${page.includes('?') ? '&' : '?'}round=${round}`

async function slowestQuery(database: pg.ClientConfig): Promise<Figure> {
  const times = new Map<string, number[]>()
  const pool = new pg.Pool({ ...database, max: 1 })
  const db = createDatabase(timed(pool, times))
  try {
    const now = new Date()
    const year = `${now.getUTCFullYear()}`
    const filterOf = (page: string) => readCalendarFilter(new URL(page, 'http://x').searchParams)
    const ofYear = (page: string) => ({
      ...filterOf(page),
      time: 'all' as const,
      from: `${year}-01-01`,
      to: `${year}-12-31`,
    })
    for (let round = 0; round < 7; round += 1) {
      for (const page of pages)
        await listCalendar(db, filterOf(page), { now, page: page.endsWith('100') ? 100 : 1 })
      await listCalendar(db, filterOf('/?call=open'), { now, order: 'closing' })
      await listCalendar(db, filterOf('/?time=all'), { now, size: 500 })
      await listCalendar(db, { ...ofYear('/'), to: `${year}-02-01` }, { now, size: 600 })
      for (const region of ['', 'region=latin-america', 'topic=python']) {
        await calendarByMonth(db, ofYear(`/?${region}`), { now, size: 8 })
        await calendarByCountry(db, filterOf(`/?${region}`), now)
      }
      await calendarChoices(db)
    }
  } finally {
    await pool.end()
  }
  const medians = [...times].map(([text, each]) => ({ text, time: median(each) }))
  const slowest = medians.toSorted((a, b) => b.time - a.time)[0]!
  return {
    what: `the slowest of ${medians.length} queries`,
    measured: slowest.time,
    target: 20,
    must: 'stay-below',
    unit: 'ms',
    detail: slowest.text.replace(/\s+/g, ' ').slice(0, 90),
  }
}

/** The same pool, with the time of each statement and its values noted. */
function timed(pool: pg.Pool, times: Map<string, number[]>): pg.Pool {
  const { query } = pg.Client.prototype as { query: (...args: unknown[]) => Promise<unknown> }
  pool.on('connect', (client) => {
    Object.assign(client, {
      query: async (...args: unknown[]) => {
        const started = performance.now()
        const answer = await query.apply(client, args)
        const [statement, values] = args
        const text =
          typeof statement === 'string' ? statement : (statement as { text: string }).text
        const key = `${JSON.stringify(values)?.slice(0, 60)} ${text}`
        times.set(key, [...(times.get(key) ?? []), performance.now() - started])
        return answer
      },
    })
  })
  return pool
}
