import { pageNumber } from '../../../platform/http/page-number.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { readCalendarFilter } from '../domain/calendar/calendar-filter.ts'
import { listCalendar } from '../queries/calendar.ts'
import { entryFacts } from '../web/calendar/entry-facts.ts'

/** GET /api/v1/calendar: events of this network and others, filtered like the pages; `next` is the following page. */
export async function calendarApi(x: Exchange): Promise<Response> {
  const page = pageNumber(x.url.searchParams, 100)
  const { config, db } = x.context
  const filter = readCalendarFilter(x.url.searchParams)
  const { entries, more } = await listCalendar(db, filter, {
    now: x.context.now(),
    page,
    size: 100,
    order: filter.openCall && x.url.searchParams.get('order') === 'closing' ? 'closing' : 'day',
  })
  const next = new URL(x.url.pathname + x.url.search, config.url)
  next.searchParams.set('page', String(page + 1))
  return x.json({
    events: entries.map((entry) => entryFacts(entry, { site: config.url, language: x.language })),
    next: more ? next.href : null,
  })
}
