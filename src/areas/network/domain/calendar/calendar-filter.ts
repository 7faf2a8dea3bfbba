import { filterQuery, readFilter, type EventFilter } from '../event-filter.ts'
import { readNear, type Near } from './near-place.ts'
import { isRegion, type Region } from './regions.ts'
import { readDay } from './repair-days.ts'

/** What the calendar is narrowed to; the same for its pages, feeds, widget and the API. */
export type CalendarFilter = EventFilter & {
  readonly region: Region | null
  /** Days (YYYY-MM-DD) between which an event takes place, at least in part. */
  readonly from: string | null
  readonly to: string | null
  readonly near: Near | null
  /** A place that was asked for and that nobody here knows. */
  readonly unknownPlace: string | null
}

/** Reads a filter from an address; what makes no sense there is left out. Days given say the time. */
export function readCalendarFilter(query: URLSearchParams): CalendarFilter {
  const region = query.get('region') ?? ''
  const day = (name: string) => {
    const read = readDay(query.get(name) ?? '')
    return read && !read.note ? read.day : null
  }
  const [from, to] = [day('from'), day('to')]
  const common = readFilter(query)
  const { near, unknown } = readNear(query, common.country)
  return {
    ...common,
    time: (from ?? to) && !query.has('time') ? 'all' : common.time,
    region: isRegion(region) ? region : null,
    from,
    to,
    near,
    unknownPlace: unknown,
  }
}

/** The filter as the query of an address, without what is usual; '' when nothing is filtered. */
export function calendarQuery(filter: CalendarFilter): string {
  const { region, from, to, near } = filter
  const byDays = (from ?? to) !== null
  const query = new URLSearchParams(filterQuery(byDays ? { ...filter, time: 'upcoming' } : filter))
  // With days, a time other than "all" is said.
  if (byDays && filter.time !== 'all') query.set('time', filter.time)
  if (region) query.set('region', region)
  if (from) query.set('from', from)
  if (to) query.set('to', to)
  if (near) {
    query.set('near', near.place)
    query.set('within', String(near.kilometres))
  }
  return query.toString()
}
