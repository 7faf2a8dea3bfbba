import type { Language } from '../../../shared/localized-text.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { translator } from '../../../platform/i18n/messages.ts'
import { calendar, calendarMediaType } from '../../../platform/icalendar/calendar.ts'
import { filterQuery, readFilter } from '../domain/event-filter.ts'
import { listEvents } from '../queries.ts'
import { ownCalendarEvent } from './own-calendar-event.ts'

// What a calendar program keeps up with; a network of more than this wants a filter.
const mostEvents = 500

/** The events of the network as a feed, with the filters of the list; without a time, past events stay in it. */
export async function networkCalendar(x: Exchange): Promise<Response> {
  const { config, db } = x.context
  const asked = readFilter(x.url.searchParams)
  const filter = x.url.searchParams.has('time') ? asked : { ...asked, time: 'all' as const }
  const language: Language = x.language
  const { events } = await listEvents(db, filter, { now: x.context.now(), size: mostEvents })
  const query = filterQuery(filter)
  const content = calendar({
    name: translator(language, 'network')('calendarName'),
    url: `${config.url}${x.url.pathname}${query ? `?${query}` : ''}`,
    refreshHours: 6,
    events: events.flatMap((event) => ownCalendarEvent(event, { site: config.url, language })),
  })
  // Without a language in the address it follows the reader's: then it is not the same for everybody.
  const caching = x.url.pathname.startsWith(`/${language}/`) ? { tags: ['network'] } : undefined
  return x.body(content, calendarMediaType, caching)
}
