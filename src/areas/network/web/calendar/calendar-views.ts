import type { Caching, Exchange } from '../../../../platform/http/exchange.tsx'
import { addDays } from '../../../../shared/time.ts'
import {
  calendarQuery,
  readCalendarFilter,
  type CalendarFilter,
} from '../../domain/calendar/calendar-filter.ts'
import type { Region } from '../../domain/calendar/regions.ts'
import { daysOfMonth } from '../../domain/calendar/days-of-month.ts'
import {
  calendarByCity,
  calendarByCountry,
  calendarByMonth,
  calendarToday,
  listCalendar,
  type CalendarPage,
} from '../../queries/calendar.ts'

/** What the pages of the calendar are made of. */
export const calendarTags = ['network', 'calendar'] as const

/** Only addresses that we link to are kept: words, places and days that people type are without end. */
export function cachingOf(
  x: Exchange,
  filter: CalendarFilter,
  more = '',
  list?: CalendarPage,
): { caching?: Caching } {
  const canonical = [calendarQuery(filter), more].filter(Boolean).join('&')
  if (
    filter.words !== null ||
    filter.near ||
    filter.from ||
    x.url.search !== (canonical && `?${canonical}`)
  )
    return {}
  const closing = (list?.entries ?? []).flatMap(({ kind, event }) =>
    kind === 'own' && event.callClosesAt && event.callClosesAt > x.context.now()
      ? [event.callClosesAt.getTime()]
      : [],
  )
  return {
    caching: {
      tags: calendarTags,
      until: closing.length > 0 ? new Date(Math.min(...closing)) : null,
    },
  }
}

/** The calls that are open, the first to close on top. */
export async function callsView(x: Exchange, page: number, size?: number) {
  const now = x.context.now()
  const asked = readCalendarFilter(x.url.searchParams)
  const filter = { ...asked, time: 'upcoming' as const, openCall: true }
  const list = await listCalendar(x.context.db, filter, {
    now,
    page,
    order: 'closing',
    ...(size && { size }),
  })
  return { filter, list }
}

// What a month shows and counts; beyond it, it says that there is more.
const mostInAMonth = 600

/** The month that the address names, or this one. */
export async function monthView(x: Exchange) {
  const now = x.context.now()
  const asked = x.url.searchParams.get('month') ?? ''
  const month = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/u.test(asked)
    ? asked
    : calendarToday(now).slice(0, 7)
  const [from, to] = daysOfMonth(month)
  const read = readCalendarFilter(x.url.searchParams)
  const filter = { ...read, time: 'all' as const, from, to }
  const list = await listCalendar(x.context.db, filter, { now, size: mostInAMonth })
  return { month, filter, list, kept: withoutDays(read) }
}

/** The year that the address names, or this one, month by month. */
export async function yearView(x: Exchange, size = 8) {
  const now = x.context.now()
  const asked = x.url.searchParams.get('year') ?? ''
  const year = Number(/^(?:19|20)\d{2}$/u.test(asked) ? asked : calendarToday(now).slice(0, 4))
  const read = readCalendarFilter(x.url.searchParams)
  const filter = { ...read, time: 'all' as const, from: `${year}-01-01`, to: `${year}-12-31` }
  const months = await calendarByMonth(x.context.db, filter, { now, size })
  return { year, filter, months, kept: withoutDays(read) }
}

// More discs than this cover each other.
const mostCities = 60

/** How many events in each country; in a part of the world also in each city. */
export async function mapView(x: Exchange) {
  const now = x.context.now()
  const filter = readCalendarFilter(x.url.searchParams)
  const isPart = filter.region !== null || filter.country !== null || filter.near !== null
  const [countries, cities] = await Promise.all([
    calendarByCountry(x.context.db, filter, now),
    isPart ? calendarByCity(x.context.db, filter, { now, limit: mostCities }) : [],
  ])
  return { filter, countries, cities }
}

/** What a region has before it in the coming year: its open calls, then month after month. */
export async function roadmapView(x: Exchange, region: Region, size = 12) {
  const { db } = x.context
  const now = x.context.now()
  const from = calendarToday(now)
  const every = { ...readCalendarFilter(new URLSearchParams()), region }
  const filter = { ...every, time: 'all' as const, from, to: addDays(from, 365) }
  const [months, calls] = await Promise.all([
    calendarByMonth(db, filter, { now, size }),
    listCalendar(db, { ...every, openCall: true }, { now, size: 5, order: 'closing' }),
  ])
  return { region, filter, months, calls }
}

const withoutDays = (filter: CalendarFilter): CalendarFilter => ({
  ...filter,
  from: null,
  to: null,
  time: 'upcoming',
})
