import { Temporal } from 'temporal-polyfill'

const seconds = 1e9

/** An instant as UTC: `20270219T150000Z`. */
export const utcStamp = (instant: Date): string =>
  `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

const localStamp = (time: Temporal.PlainDateTime): string =>
  time.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')

const inZone = (instant: Date, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone)

/** An instant as the wall clock of a zone shows it: `20270219T090000`. */
export const zoneStamp = (instant: Date, zone: string): string =>
  localStamp(inZone(instant, zone).toPlainDateTime())

/**
 * The VTIMEZONE of a zone, exact for all instants between `from` and `to`: one observance for the time that holds at
 * the beginning and one for every change after it, from the zone data of this runtime.
 */
export function timeZoneLines(zone: string, from: Date, to: Date): string[] {
  const lines = ['BEGIN:VTIMEZONE', `TZID:${zone}`]
  const first = inZone(from, zone)
  const began = first.getTimeZoneTransition('previous')
  // Whatever changed the clock at `from` or before it holds there; a zone that never changed has held for ever.
  lines.push(...(began ? changeLines(began) : alwaysLines(first)))
  const end = to.getTime()
  for (
    let change = (began ?? first).getTimeZoneTransition('next');
    change && change.epochMilliseconds <= end;
    change = change.getTimeZoneTransition('next')
  )
    lines.push(...changeLines(change))
  return [...lines, 'END:VTIMEZONE']
}

function changeLines(change: Temporal.ZonedDateTime): string[] {
  const before = change.subtract({ nanoseconds: 1 })
  const kind = change.offsetNanoseconds > before.offsetNanoseconds ? 'DAYLIGHT' : 'STANDARD'
  // The beginning is written in the time that held until then (RFC 5545, section 3.6.5).
  const wallClock = change
    .toInstant()
    .toZonedDateTimeISO('UTC')
    .add({ seconds: Math.round(before.offsetNanoseconds / seconds) })
    .toPlainDateTime()
  return observance(kind, wallClock, before, change)
}

const alwaysLines = (time: Temporal.ZonedDateTime) =>
  observance('STANDARD', Temporal.PlainDateTime.from('1970-01-01T00:00:00'), time, time)

const observance = (
  kind: 'STANDARD' | 'DAYLIGHT',
  begins: Temporal.PlainDateTime,
  before: Temporal.ZonedDateTime,
  after: Temporal.ZonedDateTime,
): string[] => [
  `BEGIN:${kind}`,
  `DTSTART:${localStamp(begins)}`,
  `TZOFFSETFROM:${offset(before)}`,
  `TZOFFSETTO:${offset(after)}`,
  `TZNAME:${zoneName(after)}`,
  `END:${kind}`,
]

/** `-0600`, or with seconds where an old local time had them. */
function offset(time: Temporal.ZonedDateTime): string {
  const total = Math.round(time.offsetNanoseconds / seconds)
  const [h, m, s] = [Math.abs(total) / 3600, (Math.abs(total) / 60) % 60, Math.abs(total) % 60].map(
    (part) => String(Math.floor(part)).padStart(2, '0'),
  )
  return `${total < 0 ? '-' : '+'}${h}${m}${s === '00' ? '' : s}`
}

const zoneName = (time: Temporal.ZonedDateTime): string =>
  new Intl.DateTimeFormat('en', { timeZone: time.timeZoneId, timeZoneName: 'short' })
    .formatToParts(time.epochMilliseconds)
    .find((part) => part.type === 'timeZoneName')?.value ?? time.offset
