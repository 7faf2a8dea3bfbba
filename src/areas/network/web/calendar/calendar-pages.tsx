import { notFound } from '../../../../shared/app-error.ts'
import type { Exchange } from '../../../../platform/http/exchange.tsx'
import { pageNumber } from '../../../../platform/http/page-number.ts'
import { readCalendarFilter } from '../../domain/calendar/calendar-filter.ts'
import { isRegion } from '../../domain/calendar/regions.ts'
import { calendarChoices, listCalendar } from '../../queries/calendar.ts'
import { CalendarList } from '../pages/calendar/calendar-list.tsx'
import { CalendarMap } from '../pages/calendar/calendar-map.tsx'
import { CalendarMonth } from '../pages/calendar/calendar-month.tsx'
import { CalendarYear } from '../pages/calendar/calendar-year.tsx'
import { Roadmap } from '../pages/calendar/roadmap.tsx'
import {
  cachingOf,
  calendarTags,
  callsView,
  mapView,
  monthView,
  roadmapView,
  yearView,
} from './calendar-views.ts'

// Nobody reads on; whoever wants an older day says from when.
const mostPages = 400

const mayEdit = (x: Exchange) => x.actor?.admin ?? false
const further = (page: number) => (page > 1 ? `page=${page}` : '')

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
    cachingOf(x, filter, further(page), list),
  )
}

/** The calls for proposals that are open, those that close first on top. */
export async function closingCallsPage(x: Exchange): Promise<Response> {
  const page = pageNumber(x.url.searchParams, mostPages)
  const [{ filter, list }, choices] = await Promise.all([
    callsView(x, page),
    calendarChoices(x.context.db),
  ])
  return x.page(
    <CalendarList view="calls" {...{ filter, page, list, choices }} mayEdit={mayEdit(x)} />,
    cachingOf(x, { ...filter, openCall: false }, further(page), list),
  )
}

/** A month of the calendar. */
export async function calendarMonthPage(x: Exchange): Promise<Response> {
  const [{ kept, ...view }, choices] = await Promise.all([
    monthView(x),
    calendarChoices(x.context.db),
  ])
  return x.page(
    <CalendarMonth {...view} choices={choices} mayEdit={mayEdit(x)} />,
    cachingOf(x, kept, `month=${view.month}`, view.list),
  )
}

/** A year as a timeline. */
export async function calendarYearPage(x: Exchange): Promise<Response> {
  const [{ kept, ...view }, choices] = await Promise.all([
    yearView(x),
    calendarChoices(x.context.db),
  ])
  return x.page(
    <CalendarYear {...view} choices={choices} mayEdit={mayEdit(x)} />,
    cachingOf(x, kept, `year=${view.year}`),
  )
}

/** The calendar on a map: how many events in each country. */
export async function calendarMapPage(x: Exchange): Promise<Response> {
  const [view, choices] = await Promise.all([mapView(x), calendarChoices(x.context.db)])
  return x.page(
    <CalendarMap {...view} choices={choices} mayEdit={mayEdit(x)} />,
    cachingOf(x, view.filter),
  )
}

/** What a region has before it in the coming year. */
export async function roadmapPage(x: Exchange): Promise<Response> {
  const region = x.param('region')
  if (!isRegion(region)) throw notFound()
  return x.page(<Roadmap {...await roadmapView(x, region)} />, { caching: { tags: calendarTags } })
}
