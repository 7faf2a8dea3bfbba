import type { CalendarEvent } from '../../../../platform/icalendar/calendar-event.ts'
import { sayCountry, sayDays } from '../../../../platform/i18n/dates.ts'
import { textIn, type Language } from '../../../../shared/localized-text.ts'
import { dayOf } from '../../../../shared/time.ts'
import type { CalendarEntry } from '../../queries/calendar.ts'
import { ownCalendarEvent } from '../own-calendar-event.ts'

export type Reader = { readonly site: string; readonly language: Language }

/** An event as feeds and the API say it, whoever holds it. */
export function entryFacts({ kind, event }: CalendarEntry, { site, language }: Reader) {
  const own = kind === 'own'
  return {
    id: event.id,
    heldHere: own,
    name: own ? textIn(event.name, language) : event.name,
    /** Its page here. */
    page: own
      ? `${site}/${language}/events/${event.slug}`
      : `${site}/${language}/calendar/events/${event.id}`,
    website: own ? '' : event.url,
    startsOn: event.startsOn,
    endsOn: event.endsOn,
    city: event.city,
    country: event.country,
    attendance: event.attendance,
    languages: event.languages,
    topics: event.topics,
    latitude: event.latitude,
    longitude: event.longitude,
    cancelled: event.cancelled,
    callUrl: own
      ? event.callClosesAt
        ? `${site}/${language}/events/${event.slug}/call`
        : ''
      : event.callUrl,
    callClosesOn: own
      ? event.callClosesAt
        ? dayOf(event.callClosesAt, event.timeZone)
        : null
      : event.callClosesOn,
    scholarshipUrl: event.scholarshipUrl,
    scholarshipUntil: event.scholarshipUntil,
    updatedAt: event.updatedAt,
  }
}

export type EntryFacts = ReturnType<typeof entryFacts>

/** Days and place in a line: "6–7 May 2027 · Lima, Peru". */
export const factsLine = (facts: EntryFacts, language: Language, online: string): string =>
  [
    facts.startsOn && facts.endsOn ? sayDays(language, facts.startsOn, facts.endsOn) : '',
    facts.attendance === 'online'
      ? online
      : [facts.city, sayCountry(language, facts.country)].filter(Boolean).join(', '),
  ]
    .filter(Boolean)
    .join(' · ')

/** An event as calendars take it. */
export function entryCalendarEvent(entry: CalendarEntry, reader: Reader): readonly CalendarEvent[] {
  if (entry.kind === 'own') return ownCalendarEvent(entry.event, reader)
  const { event } = entry
  return [
    {
      uid: `external-${event.id}@${new URL(reader.site).hostname}`,
      sequence: event.version,
      updatedAt: event.updatedAt,
      cancelled: event.cancelled,
      summary: event.name,
      time: { firstDay: event.startsOn, lastDay: event.endsOn },
      location: [event.city, sayCountry(reader.language, event.country)].filter(Boolean).join(', '),
      url: event.url || `${reader.site}/${reader.language}/calendar/events/${event.id}`,
      categories: event.topics,
      ...(event.latitude !== null && event.longitude !== null
        ? { coordinates: { latitude: event.latitude, longitude: event.longitude } }
        : {}),
    },
  ]
}
