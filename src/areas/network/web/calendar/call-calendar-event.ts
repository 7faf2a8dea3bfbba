import type { CalendarEvent } from '../../../../platform/icalendar/calendar-event.ts'
import type { CalendarEntry } from '../../queries/calendar.ts'
import { entryFacts, type Reader } from './entry-facts.ts'

/**
 * The end of a call for proposals as calendars take it: the minute in the event's own zone where it is known, else the day.
 * None without such an end.
 */
export function callCalendarEvent(
  entry: CalendarEntry,
  reader: Reader,
  sayClosing: (name: string) => string,
): readonly CalendarEvent[] {
  const facts = entryFacts(entry, reader)
  const { kind, event } = entry
  const day = facts.callClosesOn
  if (day === null) return []
  return [
    {
      uid: `call-${kind}-${event.id}@${new URL(reader.site).hostname}`,
      ...revision(entry),
      cancelled: event.cancelled,
      summary: sayClosing(facts.name),
      time:
        kind === 'own' && event.callClosesAt
          ? { start: event.callClosesAt, end: event.callClosesAt, zone: event.timeZone }
          : { firstDay: day, lastDay: day },
      url: facts.callUrl || facts.page,
      categories: event.topics,
    },
  ]
}

/** The deadline changes with the event and with its call: the sum of what both count rises with either. */
function revision({ kind, event }: CalendarEntry) {
  if (kind === 'external') return { sequence: event.version, updatedAt: event.updatedAt }
  const updatedAt = Math.max(event.updatedAt.getTime(), event.callUpdatedAt?.getTime() ?? 0)
  return { sequence: event.version + event.callVersion, updatedAt: new Date(updatedAt) }
}
