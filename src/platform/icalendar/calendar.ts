import type { CalendarEvent } from './calendar-event.ts'
import { escaped, quoted, written } from './content-lines.ts'
import { timeZoneLines, utcStamp, zoneStamp } from './time-zone.ts'

const dayMilliseconds = 86_400_000

export const calendarMediaType = 'text/calendar; charset=utf-8'

type Calendar = {
  readonly name: string
  readonly description?: string
  /** For a feed: its own address, from which calendars fetch it again. */
  readonly url?: string
  /** For a feed: how often calendars should look, in hours. */
  readonly refreshHours?: number
  readonly events: readonly CalendarEvent[]
}

/**
 * An iCalendar file (RFC 5545, with the properties of RFC 7986), for a feed or to be attached. Times stand in the
 * zone they were given in, with the rules of that zone for the years concerned.
 */
export function calendar({ name, description, url, refreshHours, events }: Calendar): string {
  return written([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Convite//Convite//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...text('NAME', name),
    // What calendars read that do not know RFC 7986.
    ...text('X-WR-CALNAME', name),
    ...text('DESCRIPTION', description),
    ...text('X-WR-CALDESC', description),
    ...uri('SOURCE;VALUE=URI', url),
    ...(refreshHours
      ? [`REFRESH-INTERVAL;VALUE=DURATION:PT${refreshHours}H`, `X-PUBLISHED-TTL:PT${refreshHours}H`]
      : []),
    ...zonesOf(events).flatMap(({ zone, from, to }) => timeZoneLines(zone, from, to)),
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ])
}

const eventLines = (event: CalendarEvent): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(event.uid)}`,
  `DTSTAMP:${utcStamp(event.updatedAt)}`,
  `LAST-MODIFIED:${utcStamp(event.updatedAt)}`,
  `SEQUENCE:${event.sequence}`,
  `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  ...timeLines(event),
  ...text('SUMMARY', event.summary),
  ...text('DESCRIPTION', event.description),
  ...text('LOCATION', event.location),
  ...(event.coordinates
    ? [`GEO:${event.coordinates.latitude.toFixed(6)};${event.coordinates.longitude.toFixed(6)}`]
    : []),
  ...uri('URL', event.url),
  ...(event.categories?.length ? [`CATEGORIES:${event.categories.map(escaped).join(',')}`] : []),
  ...(event.organizer
    ? uri(`ORGANIZER;CN=${quoted(event.organizer.name)}`, `mailto:${event.organizer.email}`)
    : []),
  ...uri('IMAGE;VALUE=URI;DISPLAY=BADGE', event.image),
  ...(event.conference
    ? uri(
        `CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=${quoted(event.conference.label)}`,
        event.conference.url,
      )
    : []),
  'END:VEVENT',
]

function timeLines({ time }: CalendarEvent): string[] {
  if ('firstDay' in time) {
    // The end of whole days is the first day that is not part of it.
    const after = new Date(Date.parse(`${time.lastDay}T00:00:00Z`) + dayMilliseconds)
      .toISOString()
      .slice(0, 10)
    return [
      `DTSTART;VALUE=DATE:${time.firstDay.replaceAll('-', '')}`,
      `DTEND;VALUE=DATE:${after.replaceAll('-', '')}`,
      'TRANSP:TRANSPARENT',
    ]
  }
  const at = (instant: Date) =>
    time.zone === 'UTC'
      ? `:${utcStamp(instant)}`
      : `;TZID=${time.zone}:${zoneStamp(instant, time.zone)}`
  const start = `DTSTART${at(time.start)}`
  return time.end > time.start ? [start, `DTEND${at(time.end)}`] : [start]
}

/** The zones in use, each with the span of instants that are shown in it. */
function zonesOf(events: readonly CalendarEvent[]) {
  const spans = new Map<string, { zone: string; from: Date; to: Date }>()
  for (const { time } of events) {
    if ('firstDay' in time || time.zone === 'UTC') continue
    const { zone, start, end } = time
    const span = spans.get(zone) ?? { zone, from: start, to: end }
    spans.set(zone, {
      zone,
      from: start < span.from ? start : span.from,
      to: end > span.to ? end : span.to,
    })
  }
  return [...spans.values()].toSorted((a, b) => a.zone.localeCompare(b.zone, 'en'))
}

const text = (property: string, value: string | undefined): string[] =>
  value ? [`${property}:${escaped(value)}`] : []

/** An address; one that is none, or would start another line, is left out. */
const uri = (property: string, value: string | undefined): string[] =>
  value && URL.canParse(value) ? [`${property}:${new URL(value).href}`] : []
