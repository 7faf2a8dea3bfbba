import { notFound } from '../../../../shared/app-error.ts'
import type { Caching, Exchange } from '../../../../platform/http/exchange.tsx'
import { pageNumber } from '../../../../platform/http/page-number.ts'
import { addDays } from '../../../../shared/time.ts'
import {
  calendarQuery,
  readCalendarFilter,
  type CalendarFilter,
} from '../../domain/calendar/calendar-filter.ts'
import { isRegion } from '../../domain/calendar/regions.ts'
import {
  calendarByCountry,
  calendarByMonth,
  calendarChoices,
  calendarToday,
  listCalendar,
  type CalendarPage,
} from '../../queries/calendar.ts'
import { CalendarList } from '../pages/calendar/calendar-list.tsx'
import { CalendarMap } from '../pages/calendar/calendar-map.tsx'
import { CalendarMonth, daysOfMonth } from '../pages/calendar/calendar-month.tsx'
import { CalendarWidget } from '../pages/calendar/calendar-widget.tsx'
import { CalendarYear } from '../pages/calendar/calendar-year.tsx'
import { Roadmap } from '../pages/calendar/roadmap.tsx'

// Nobody reads on; whoever wants an older day says from when.
const mostPages = 400
/** What the pages of the calendar are made of. */
const tags = ['network', 'calendar'] as const

/** Only addresses that we link to are kept: words, places and days that people type are without end. */
function cachingOf(
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
  return { caching: { tags, until: closing.length > 0 ? new Date(Math.min(...closing)) : null } }
}

const mayEdit = (x: Exchange) => x.actor?.admin ?? false

/** The calendar of the network and of what is held elsewhere. */
export async function calendarPage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const now = x.context.now()
  const filter = readCalendarFilter(x.url.searchParams)
  const page = pageNumber(x.url.searchParams, mostPages)
  const [list, choices] = await Promise.all([
    listCalendar(db, filter, { now, page }),
    calendarChoices(db),
  ])
  return x.page(
    <CalendarList view="list" {...{ filter, page, list, choices }} mayEdit={mayEdit(x)} />,
    cachingOf(x, filter, page > 1 ? `page=${page}` : '', list),
  )
}

/** The calls for proposals that are open, those that close first on top. */
export async function closingCallsPage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const now = x.context.now()
  const asked = readCalendarFilter(x.url.searchParams)
  const filter = { ...asked, time: 'upcoming' as const, openCall: true }
  const page = pageNumber(x.url.searchParams, mostPages)
  const [list, choices] = await Promise.all([
    listCalendar(db, filter, { now, page, order: 'closing' }),
    calendarChoices(db),
  ])
  return x.page(
    <CalendarList view="calls" {...{ filter, page, list, choices }} mayEdit={mayEdit(x)} />,
    cachingOf(x, { ...filter, openCall: false }, page > 1 ? `page=${page}` : '', list),
  )
}

// What a month shows and counts; beyond it, it says that there is more.
const mostInAMonth = 600

/** A month of the calendar. */
export async function calendarMonthPage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const now = x.context.now()
  const asked = x.url.searchParams.get('month') ?? ''
  const month = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/u.test(asked)
    ? asked
    : calendarToday(now).slice(0, 7)
  const [from, to] = daysOfMonth(month)
  const read = readCalendarFilter(x.url.searchParams)
  const filter = { ...read, time: 'all' as const, from, to }
  const [list, choices] = await Promise.all([
    listCalendar(db, filter, { now, size: mostInAMonth }),
    calendarChoices(db),
  ])
  return x.page(
    <CalendarMonth {...{ month, filter, list, choices }} mayEdit={mayEdit(x)} />,
    cachingOf(x, { ...read, from: null, to: null, time: 'upcoming' }, `month=${month}`, list),
  )
}

/** A year as a timeline. */
export async function calendarYearPage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const now = x.context.now()
  const asked = x.url.searchParams.get('year') ?? ''
  const year = Number(/^(?:19|20)\d{2}$/u.test(asked) ? asked : calendarToday(now).slice(0, 4))
  const read = readCalendarFilter(x.url.searchParams)
  const filter = { ...read, time: 'all' as const, from: `${year}-01-01`, to: `${year}-12-31` }
  const [months, choices] = await Promise.all([
    calendarByMonth(db, filter, { now, size: 8 }),
    calendarChoices(db),
  ])
  return x.page(
    <CalendarYear {...{ year, filter, months, choices }} mayEdit={mayEdit(x)} />,
    cachingOf(x, { ...read, from: null, to: null, time: 'upcoming' }, `year=${year}`),
  )
}

/** The calendar on a map: how many events in each country. */
export async function calendarMapPage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const now = x.context.now()
  const filter = readCalendarFilter(x.url.searchParams)
  const [countries, choices] = await Promise.all([
    calendarByCountry(db, filter, now),
    calendarChoices(db),
  ])
  return x.page(
    <CalendarMap {...{ filter, countries, choices }} mayEdit={mayEdit(x)} />,
    cachingOf(x, filter),
  )
}

/** What a region has before it in the coming year. */
export async function roadmapPage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const now = x.context.now()
  const region = x.param('region')
  if (!isRegion(region)) throw notFound()
  const from = calendarToday(now)
  const every = { ...readCalendarFilter(new URLSearchParams()), region }
  const filter = { ...every, time: 'all' as const, from, to: addDays(from, 365) }
  const [months, calls] = await Promise.all([
    calendarByMonth(db, filter, { now, size: 12 }),
    listCalendar(db, { ...every, openCall: true }, { now, size: 5, order: 'closing' }),
  ])
  return x.page(<Roadmap {...{ region, filter, months, calls }} />, { caching: { tags } })
}

/** The next events for a frame on any other site, with the filters of the calendar. */
export async function calendarWidget(x: Exchange): Promise<Response> {
  const now = x.context.now()
  const filter = readCalendarFilter(x.url.searchParams)
  const list = await listCalendar(x.context.db, filter, { now, size: 20 })
  return x.page(<CalendarWidget filter={filter} list={list} />, cachingOf(x, filter, '', list))
}
