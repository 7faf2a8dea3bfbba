import { textIn, type Language } from '../../../shared/localized-text.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { translator } from '../../../platform/i18n/messages.ts'
import { calendar, calendarMediaType } from '../../../platform/icalendar/calendar.ts'
import { filterQuery, readFilter } from '../domain/event-filter.ts'
import { listEvents } from '../queries.ts'

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
  const host = new URL(config.url).hostname
  const content = calendar({
    name: translator(language, 'network')('calendarName'),
    url: `${config.url}${x.url.pathname}${query ? `?${query}` : ''}`,
    refreshHours: 6,
    events: events.flatMap((event) =>
      event.startsOn && event.endsOn
        ? [
            {
              uid: `event-${event.id}@${host}`,
              sequence: event.version,
              updatedAt: event.updatedAt,
              cancelled: event.cancelled,
              summary: textIn(event.name, language),
              description: textIn(event.tagline, language),
              time: { firstDay: event.startsOn, lastDay: event.endsOn },
              location: [event.venueName, event.city].filter(Boolean).join(', '),
              url: `${config.url}/${language}/events/${event.slug}`,
              image: `${config.url}/${language}/events/${event.slug}/card.png`,
            },
          ]
        : [],
    ),
  })
  // Without a language in the address it follows the reader's: then it is not the same for everybody.
  const caching = x.url.pathname.startsWith(`/${language}/`) ? { tags: ['network'] } : undefined
  return x.body(content, calendarMediaType, caching)
}
