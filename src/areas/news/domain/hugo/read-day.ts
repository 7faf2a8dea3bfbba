import { Temporal } from 'temporal-polyfill'
import { monthNumber, monthPattern } from '../../../../shared/month-names.ts'

/** A day found in a text: where it stands, and whether day and month could also be meant the other way round. */
export type FoundDay = {
  readonly day: Temporal.PlainDate
  readonly at: number
  readonly length: number
  readonly ambiguous: boolean
}

type Parts = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly ambiguous?: boolean
}
type Shape = {
  readonly pattern: RegExp
  readonly parts: (match: readonly (string | undefined)[]) => Parts
}

const fullYear = (text: string | undefined) => {
  const year = Number(text)
  return (text ?? '').length <= 2 ? 2000 + year : year
}

// Latin America writes the day first; a second number above twelve can only be a day.
function dayFirst([, first, second, year]: readonly (string | undefined)[]): Parts {
  const a = Number(first)
  const b = Number(second)
  if (b > 12) return { year: fullYear(year), month: a, day: b }
  return { year: fullYear(year), month: b, day: a, ambiguous: a <= 12 && a !== b }
}

const shapes: readonly Shape[] = [
  {
    pattern: /(?<!\d)(\d{4})\s?[-/._]\s?(\d{1,2})\s?[-/._]\s?(\d{1,2})(?!\d)/u,
    parts: ([, year, month, day]) => ({
      year: Number(year),
      month: Number(month),
      day: Number(day),
    }),
  },
  {
    pattern: /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d{4})/u,
    parts: ([, year, month, day]) => ({
      year: Number(year),
      month: Number(month),
      day: Number(day),
    }),
  },
  { pattern: /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/u, parts: dayFirst },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|º|ª|°)?[\\s-]*(?:de|of)?[\\s-]*(${monthPattern})[,\\s-]*(?:de|del|of)?[\\s-]*(\\d{4})(?!\\d)`,
      'iu',
    ),
    parts: ([, day, month, year]) => ({
      year: Number(year),
      month: monthNumber(month ?? '') ?? 0,
      day: Number(day),
    }),
  },
  {
    pattern: new RegExp(
      `(${monthPattern})\\s*(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:)[,\\s]*(?:de|del|of)?\\s*(\\d{4})(?!\\d)`,
      'iu',
    ),
    parts: ([, month, day, year]) => ({
      year: Number(year),
      month: monthNumber(month ?? '') ?? 0,
      day: Number(day),
    }),
  },
  {
    // Unix `date`: Fri Apr 18 10:00:00 CST 2025
    pattern: new RegExp(`(${monthPattern})\\s+(\\d{1,2})\\b(?=.*?\\b(\\d{4})\\s*$)`, 'iu'),
    parts: ([, month, day, year]) => ({
      year: Number(year),
      month: monthNumber(month ?? '') ?? 0,
      day: Number(day),
    }),
  },
]

/** The first day that a text names with day, month and year; null if there is none or the calendar has no such day. */
export function readDay(text: string): FoundDay | null {
  for (const { pattern, parts } of shapes) {
    const match = pattern.exec(text)
    if (!match) continue
    const { ambiguous = false, ...fields } = parts(match)
    if (fields.year < 1970 || fields.year > 2200) return null
    try {
      const day = Temporal.PlainDate.from(fields, { overflow: 'reject' })
      return { day, at: match.index, length: match[0].length, ambiguous }
    } catch {
      return null
    }
  }
  return null
}
