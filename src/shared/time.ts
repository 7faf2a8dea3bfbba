import { Temporal } from 'temporal-polyfill'

/** Whether the IANA time zone is known here. */
export function isTimeZone(zone: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/**
 * The instant of a local date and time (`YYYY-MM-DDTHH:MM`, as a browser's input sends it) in a zone.
 * In a gap of the clock the later time is meant, in a repeated hour the earlier (Temporal's "compatible").
 * Returns null if the text is no date and time.
 */
export function instantAt(local: string, zone: string): Date | null {
  try {
    return new Date(Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds)
  } catch {
    return null
  }
}

/** The local date and time of an instant in a zone, as a browser's input takes it: `YYYY-MM-DDTHH:MM`. */
export const localInput = (instant: Date, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })

/** The day (YYYY-MM-DD) on which an instant falls in a zone. */
export const dayOf = (instant: Date, zone: string): string => localInput(instant, zone).slice(0, 10)

/** The day after (or, with a negative number, before) a day, as YYYY-MM-DD. */
export const addDays = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString()

/** All days from the first to the last, both included. */
export function daysBetween(first: string, last: string): string[] {
  const days: string[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  return days
}

/** The instant with its offset in a zone, as ISO 8601 wants it: `2027-02-19T09:00:00-06:00`. */
export const isoWithOffset = (instant: Date, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' })
