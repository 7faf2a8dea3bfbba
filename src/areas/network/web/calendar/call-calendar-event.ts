import type { CalendarEvent } from '../../../../platform/icalendar/calendar-event.ts'
import { translator } from '../../../../platform/i18n/messages.ts'
import type { CalendarEntry } from '../../queries/calendar.ts'
import { entryFacts, type Reader } from './entry-facts.ts'

/**
 * The end of a call for proposals as calendars take it: the minute in the event's own zone where it is known, else the day.
 * None without such an end.
 */
export function callCalendarEvent(entry: CalendarEntry, reader: Reader): readonly CalendarEvent[] {
  const facts = entryFacts(entry, reader)
  const { kind, event } = entry
  const t = translator(reader.language, 'calendar')
  const day = facts.callClosesOn
  if (day === null) return []
  return [
    {
      uid: `call-${kind}-${event.id}@${new URL(reader.site).hostname}`,
      sequence: event.version,
      updatedAt: event.updatedAt,
      cancelled: event.cancelled,
      summary: t('callClosesOf', { name: facts.name }),
      time:
        kind === 'own' && event.callClosesAt
          ? { start: event.callClosesAt, end: event.callClosesAt, zone: event.timeZone }
          : { firstDay: day, lastDay: day },
      url: facts.callUrl || facts.page,
      categories: event.topics,
    },
  ]
}
