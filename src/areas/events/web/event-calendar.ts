import { textIn } from '../../../shared/localized-text.ts'
import { instantAt } from '../../../shared/time.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { calendar, calendarMediaType } from '../../../platform/icalendar/calendar.ts'
import type { CalendarTime } from '../../../platform/icalendar/calendar-event.ts'
import { notFound } from '../../../shared/app-error.ts'
import { visibleEvent, type EventView } from './event-view.ts'

/** The event as an entry for a calendar. */
export async function eventCalendar(x: Exchange): Promise<Response> {
  const event = await visibleEvent(x)
  const time = timeOf(event)
  if (!time) throw notFound()
  const { language } = x
  const url = `${x.context.config.url}${x.path('events', event.slug)}`
  const content = calendar({
    name: textIn(event.name, language),
    events: [
      {
        uid: `event-${event.id}@${new URL(x.context.config.url).hostname}`,
        sequence: event.version,
        updatedAt: event.updatedAt,
        cancelled: event.cancelledAt !== null,
        summary: textIn(event.name, language),
        description: textIn(event.tagline, language),
        time,
        url,
        location: [event.venueName, event.venueAddress, event.city].filter(Boolean).join(', '),
        ...(event.latitude !== null &&
          event.longitude !== null && {
            coordinates: { latitude: event.latitude, longitude: event.longitude },
          }),
        ...(event.onlineUrl && {
          conference: { url: event.onlineUrl, label: textIn(event.name, language) },
        }),
      },
    ],
  })
  return x.body(
    content,
    calendarMediaType,
    event.preview ? undefined : { tags: [`event:${event.id}`] },
  )
}

/** One day with opening hours is a meeting with hours; anything longer is whole days. */
function timeOf(event: EventView): CalendarTime | null {
  if (!event.startsOn || !event.endsOn) return null
  const [only] = event.days
  if (event.startsOn === event.endsOn && only) {
    const start = instantAt(`${only.day}T${only.opensAt}`, event.timeZone)
    const end = instantAt(`${only.day}T${only.closesAt}`, event.timeZone)
    if (start && end) return { start, end, zone: event.timeZone }
  }
  return { firstDay: event.startsOn, lastDay: event.endsOn }
}
