import { pageNumber } from '../../../platform/http/page-number.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { readFilter } from '../domain/event-filter.ts'
import { listEvents } from '../queries.ts'

/** GET /api/v1/events: announced events, filtered like the page and the calendar; `next` is the following page. */
export async function eventsApi(x: Exchange): Promise<Response> {
  const page = pageNumber(x.url.searchParams, 1_000)
  const { config, db } = x.context
  const { events, more } = await listEvents(db, readFilter(x.url.searchParams), {
    now: x.context.now(),
    page,
    size: 100,
  })
  const next = new URL(x.url.pathname + x.url.search, config.url)
  next.searchParams.set('page', String(page + 1))
  return x.json({
    events: events.map((event) => ({
      slug: event.slug,
      name: event.name,
      tagline: event.tagline,
      startsOn: event.startsOn,
      endsOn: event.endsOn,
      timeZone: event.timeZone,
      city: event.city,
      country: event.country,
      attendance: event.attendance,
      languages: event.languages,
      topics: event.topics,
      scholarship: event.scholarshipUrl
        ? { url: event.scholarshipUrl, until: event.scholarshipUntil }
        : null,
      cancelled: event.cancelled,
      hosts: event.hosts,
      call: event.callClosesAt && { opensAt: event.callOpensAt, closesAt: event.callClosesAt },
      url: `${config.url}/${x.language}/events/${event.slug}`,
    })),
    next: more ? next.href : null,
  })
}
