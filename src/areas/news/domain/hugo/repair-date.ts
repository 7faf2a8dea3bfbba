import { Temporal } from 'temporal-polyfill'
import type { FileNote } from './file-note.ts'
import { fileNote } from './file-note.ts'
import type { HugoDate } from './hugo-post.ts'
import { readOffset } from './read-offset.ts'
import { readDay } from './read-day.ts'

type Time = { readonly hour: number; readonly minute: number; readonly second: number }

const timePattern =
  /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:([ap])\.?\s?m\b\.?)?\s*(?:h|hs|hrs|horas)?\.?(?=$|[^\d:])/iu

function readTime(text: string): { time: Time; at: number; end: number } | null {
  const match = timePattern.exec(text)
  if (!match) return null
  const half = (match[4] ?? '').toLowerCase()
  const hour = Number(match[1]) + (half === 'p' && Number(match[1]) < 12 ? 12 : 0)
  const time = {
    hour: half === 'a' && hour === 12 ? 0 : hour,
    minute: Number(match[2]),
    second: Number(match[3] ?? 0),
  }
  if (time.hour > 24 || time.minute > 59 || time.second > 60) return null
  return { time, at: match.index, end: match.index + match[0].length }
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/u
const isoMoment =
  /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:[Zz]|[+-]\d{2}:?\d{2})?$/u

const spoken = (zoned: Temporal.ZonedDateTime) =>
  zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' })

function hugoDate(
  zoned: Temporal.ZonedDateTime,
  more: Pick<HugoDate, 'zoneAssumed' | 'dateOnly'>,
): HugoDate {
  return {
    instant: zoned.toInstant().toString({ smallestUnit: 'second' }),
    written: spoken(zoned),
    ...more,
  }
}

function readEpoch(text: string, zone: string): HugoDate | null {
  if (!/^\d{10}(?:\d{3})?$/u.test(text)) return null
  const milliseconds = Number(text) * (text.length === 10 ? 1000 : 1)
  return hugoDate(Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(zone), {})
}

// Communities of one region write near one zone; half a day's distance is mostly a theme's example left standing.
const oddHours = 6

function noteOddZone(zoned: Temporal.ZonedDateTime, siteZone: string): FileNote[] {
  const there = zoned.offsetNanoseconds / 3.6e12
  const here = zoned.withTimeZone(siteZone).offsetNanoseconds / 3.6e12
  if (there === 0 || Math.abs(there - here) < oddHours) return []
  return [fileNote('zone-odd', siteZone, zoned.offset, spoken(zoned.withTimeZone(siteZone)))]
}

/**
 * Reads a date as people write it in front matter: RFC 3339 with or without its parts, day before month
 * (`18/04/2025`), names of months in es, en, pt, RFC 1123, seconds since 1970, and broken ones
 * (`2025-04-18T1T10:00:00-06:00` → 10:00 −06:00). Without a zone, the site's is taken and noted. A day that does not
 * exist is no date: null, with a note.
 */
export function repairDate(
  written: string,
  siteZone: string,
): { date: HugoDate | null; notes: FileNote[] } {
  const text = written
    .trim()
    .replace(/^["'“”‘’]+|["'“”‘’]+$/gu, '')
    .replaceAll('−', '-')
    // ISO 8601 without its signs, and the year of RFC 850, which has two figures.
    .replace(/^(\d{8})T(\d{2})(\d{2})(\d{2})?(?=\D|$)/u, (_, day, hour, minute, second = '00') =>
      [day, 'T', hour, ':', minute, ':', second].join(''),
    )
    .replace(/(?<!\d)(\d{2}-[a-z]{3})-(\d{2})(?= \d{2}:)/iu, '$1-20$2')
    .trim()
  if (text === '') return { date: null, notes: [] }
  const epoch = readEpoch(text, siteZone)
  if (epoch) return { date: epoch, notes: [fileNote('date-repaired', '', written, epoch.written)] }
  const found = readDay(text)
  if (!found) return { date: null, notes: [fileNote('date-unread', '', written)] }
  const rest =
    text.slice(0, found.at) + ' '.repeat(found.length) + text.slice(found.at + found.length)
  const clock = readTime(rest)
  const offset = clock ? readOffset(rest.slice(clock.end)) : null
  const zone = offset?.zone ?? siteZone
  const time = clock?.time ?? { hour: 0, minute: 0, second: 0 }
  const day = found.day.toPlainDateTime({
    ...time,
    hour: time.hour % 24,
    second: Math.min(time.second, 59),
  })
  const zoned = day.add({ days: time.hour === 24 ? 1 : 0 }).toZonedDateTime(zone)
  const date = hugoDate(zoned, {
    ...(offset ? {} : { zoneAssumed: siteZone }),
    ...(clock ? {} : { dateOnly: true as const }),
  })
  const notes: FileNote[] = []
  if (found.ambiguous) notes.push(fileNote('date-ambiguous', '', written, date.written))
  else if (!isoDay.test(text) && !isoMoment.test(text)) {
    notes.push(fileNote('date-repaired', '', written, date.written))
  }
  if (!clock) notes.push(fileNote('date-only', siteZone, written, date.written))
  else if (!offset) notes.push(fileNote('zone-assumed', siteZone, written, date.written))
  else notes.push(...noteOddZone(zoned, siteZone))
  return { date, notes }
}
