import { longestEvent } from '../../../../shared/longest-event.ts'
import { recordNote, type RecordNote } from './external-record.ts'

const dayMilliseconds = 86_400_000
const number = (day: string) => Date.parse(`${day}T00:00:00Z`) / dayMilliseconds

/** Days from one to another; negative backwards. */
export const daysApart = (from: string, to: string): number => number(to) - number(from)

/** The same day with day and month exchanged, if that is a day. */
export const swapped = (day: string): string | null => {
  const [year = '', month = '', date = ''] = day.split('-')
  return validDay(year, date, month)
}

function validDay(year: string, month: string, date: string): string | null {
  const day = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const at = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day) return null
  return at.getUTCFullYear() >= 1990 && at.getUTCFullYear() <= 2100 ? day : null
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

type ReadDay = { readonly day: string; readonly note: 'date-rewritten' | 'month-swapped' | null }

/** A day however it was written; null if it is none. With slashes in front of the year the day is said first. */
export function readDay(text: string): ReadDay | null {
  const given = text.trim()
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(given)
  if (iso) {
    const [, year = '', month = '', date = ''] = iso
    const day = validDay(year, month, date)
    if (day) return { day, note: null }
    const other = validDay(year, date, month)
    return other ? { day: other, note: 'month-swapped' } : null
  }
  const rewritten = (day: string | null): ReadDay | null =>
    day === null ? null : { day, note: 'date-rewritten' }
  const big = /^(\d{4})[-/.\s](\d{1,2})[-/.\s](\d{1,2})(?:$|[T\s])/u.exec(given)
  if (big)
    return rewritten(validDay(big[1]!, big[2]!, big[3]!) ?? validDay(big[1]!, big[3]!, big[2]!))
  const stamp = /^(\d{4})(\d{2})(\d{2})(?:T\d*Z?)?$/u.exec(given)
  if (stamp) return rewritten(validDay(stamp[1]!, stamp[2]!, stamp[3]!))
  const little = /^(\d{1,2})[-/.\s](\d{1,2})[-/.\s](\d{4})$/u.exec(given)
  if (little)
    return rewritten(
      validDay(little[3]!, little[2]!, little[1]!) ?? validDay(little[3]!, little[1]!, little[2]!),
    )
  const words =
    /^(?<first>[a-z]{3,9})\.?\s+(?<dayAfter>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/iu.exec(
      given,
    ) ??
    /^(?<dayAfter>\d{1,2})(?:st|nd|rd|th)?\.?\s+(?<first>[a-z]{3,9})\.?,?\s+(?<year>\d{4})$/iu.exec(
      given,
    )
  const month = months.indexOf(words?.groups?.first?.slice(0, 3).toLowerCase() ?? '') + 1
  if (!words?.groups || month === 0) return null
  return rewritten(validDay(words.groups.year!, String(month), words.groups.dayAfter!))
}

type Days = {
  readonly startsOn: string
  readonly endsOn: string
  readonly notes: readonly RecordNote[]
}

// Longer than this is possible, but a date with day and month exchanged is likelier.
const usual = 14

/** The days of an event from what a source says, repaired where what was meant is plain; or why they cannot be. */
export function readDays(start: string, end: string): Days | { readonly refused: RecordNote } {
  const [first, last] = [readDay(start), readDay(end)]
  const notes: RecordNote[] = []
  for (const [read, given] of [
    [first, start],
    [last, end],
  ] as const)
    if (read?.note) notes.push(recordNote(read.note, given, read.day))
  const startsOn = first?.day ?? last?.day
  if (!startsOn) return { refused: recordNote('no-date', [start, end].filter(Boolean).join(' – ')) }
  if (!first) notes.push(recordNote('start-missing', start, startsOn))
  if (!last) notes.push(recordNote('end-missing', end, startsOn))
  const endsOn = last?.day ?? startsOn
  const length = daysApart(startsOn, endsOn)
  if (length >= 0 && length <= usual) return { startsOn, endsOn, notes }

  const [year, rest] = [startsOn.slice(0, 4), endsOn.slice(4)]
  const candidates = [
    { code: 'end-year-wrong', days: [startsOn, year + rest] },
    { code: 'end-year-wrong', days: [startsOn, String(Number(year) + 1) + rest] },
    { code: 'end-month-swapped', days: [startsOn, swapped(endsOn)] },
    { code: 'month-swapped', days: [swapped(startsOn), endsOn] },
    ...(length < 0 ? [{ code: 'end-before-start', days: [endsOn, startsOn] } as const] : []),
  ] as const
  for (const { code, days } of candidates) {
    const [from, to] = days
    if (!from || !to || !readDay(to)) continue
    const apart = daysApart(from, to)
    if (apart >= 0 && apart <= usual)
      return {
        startsOn: from,
        endsOn: to,
        notes: [...notes, recordNote(code, `${startsOn} – ${endsOn}`, `${from} – ${to}`)],
      }
  }
  if (length < 0)
    return {
      startsOn,
      endsOn: startsOn,
      notes: [...notes, recordNote('end-before-start', `${startsOn} – ${endsOn}`, startsOn)],
    }
  if (length > longestEvent) return { refused: recordNote('too-long', `${startsOn} – ${endsOn}`) }
  return { startsOn, endsOn, notes }
}
