import type { CalendarEvent } from '../../../platform/icalendar/calendar-event.ts'
import { textIn, type Language } from '../../../shared/localized-text.ts'
import type { EventSummary } from '../queries.ts'

/** An event of this network as calendars take it; none while it has no days. `site` is this installation's address. */
export function ownCalendarEvent(
  event: EventSummary,
  { site, language }: { readonly site: string; readonly language: Language },
): readonly CalendarEvent[] {
  if (!event.startsOn || !event.endsOn) return []
  return [
    {
      uid: `event-${event.id}@${new URL(site).hostname}`,
      sequence: event.version,
      updatedAt: event.updatedAt,
      cancelled: event.cancelled,
      summary: textIn(event.name, language),
      description: textIn(event.tagline, language),
      time: { firstDay: event.startsOn, lastDay: event.endsOn },
      location: [event.venueName, event.city].filter(Boolean).join(', '),
      categories: event.topics,
      ...(event.latitude !== null && event.longitude !== null
        ? { coordinates: { latitude: event.latitude, longitude: event.longitude } }
        : {}),
      url: `${site}/${language}/events/${event.slug}`,
      image: `${site}/${language}/events/${event.slug}/card.png`,
    },
  ]
}
