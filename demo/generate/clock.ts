import { Temporal } from 'temporal-polyfill'
import type { Instant, LocalDate } from '../types.ts'

const MS_PER_DAY = 86_400_000

/** The instant at which clocks in `timeZone` show `time` (`HH:MM`) on `day`. */
export function instantAt(day: LocalDate, time: string, timeZone: string): Instant {
  const zoned = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone,
    plainTime: Temporal.PlainTime.from(time),
  })
  return new Date(zoned.epochMilliseconds).toISOString()
}

/** The instant `days` (may be a fraction or negative) after `base`. */
export const daysFrom = (base: Date | Instant, days: number): Instant =>
  new Date(new Date(base).getTime() + days * MS_PER_DAY).toISOString()

/** The first `weekday` (1 Monday … 7 Sunday) in `timeZone` at least `days` days after `now`. */
export function weekdayAfter(
  now: Date,
  days: number,
  weekday: number,
  timeZone: string,
): LocalDate {
  const earliest = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .add({ days })
  return earliest.add({ days: (weekday - earliest.dayOfWeek + 7) % 7 }).toString()
}

/** The calendar day in `timeZone` that is `days` (may be negative) after that of `now`. */
export const dayFrom = (now: Date, days: number, timeZone: string): LocalDate =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .add({ days })
    .toString()

/** `day` plus a number of days. */
export const addDays = (day: LocalDate, days: number): LocalDate =>
  Temporal.PlainDate.from(day).add({ days }).toString()

/** `instant` plus a number of minutes. */
export const addMinutes = (instant: Instant, minutes: number): Instant =>
  new Date(new Date(instant).getTime() + minutes * 60_000).toISOString()
