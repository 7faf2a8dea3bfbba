import { Temporal } from 'temporal-polyfill'
import { monthNumber, wholeMonthPattern } from './month-names.ts'

/** A date named in prose; `year` null if the words give none. Days are inclusive; null days mean the whole month. */
export type DateMention = {
  readonly year: number | null
  readonly from: { readonly month: number; readonly day: number | null }
  readonly to: { readonly month: number; readonly day: number | null }
  /** ISO 8601: Monday is 1. */
  readonly weekday: number | null
  readonly at: number
  readonly end: number
}

const shortEnglish = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec'
const month = `(${wholeMonthPattern
  .split('|')
  .filter((name) => name !== 'marco' && name !== 'may')
  .join('|')}|May|(?:${shortEnglish})\\b\\.?)`
const day = '(\\d{1,2})(?:st|nd|rd|th|\\.?[ºª°])?(?![\\d%:]|[.,]\\d)'
const year = '(?:\\s*[,;]?\\s*(?:de\\s+|del\\s+|of\\s+)?(20\\d{2})(?!\\d))?'
const between =
  '\\s*(?:-|–|—|to|through|and|&|y|e|a|al|até|até o|,|, and|, y|, e)\\s*(?:the\\s+|el\\s+|o\\s+|dia\\s+|día\\s+)?'
const until = '\\s*(?:-|–|—|to|through|until|al|a|ao|até|hasta)\\s*(?:the\\s+|el\\s+|o\\s+)?'
const of = '\\s*(?:de\\s+|of\\s+)?'
// A month has no more; without an end, a long list of numbers would be read from each of them on.
const moreDays = `((?:${between}(?:\\d{1,2})(?:st|nd|rd|th|\\.?[ºª°])?(?![\\d%:]|[.,]\\d)){0,30})`
const start = '(?<![\\p{L}\\p{N}$€./-])'

type Groups = readonly (string | undefined)[]
type Found = Omit<DateMention, 'at' | 'end' | 'weekday'>

const numberOf = (text: string | undefined) => (text === undefined ? null : Number(text))
const monthOf = (text: string | undefined) => monthNumber(text ?? '') ?? 0

function dayList(
  first: string | undefined,
  rest: string | undefined,
): { first: number; last: number } {
  const days = [Number(first), ...(rest?.match(/\d+/gu) ?? []).map(Number)]
  const ascending = days.every((each, i) => i === 0 || each > (days[i - 1] ?? 0))
  return { first: days[0] ?? 0, last: ascending ? (days.at(-1) ?? 0) : (days[0] ?? 0) }
}

const shapes: readonly { readonly pattern: RegExp; readonly read: (groups: Groups) => Found }[] = [
  {
    pattern: new RegExp(
      `${start}${day}${of}${month}${year}${until}${day}${of}${month}${year}`,
      'giu',
    ),
    read: ([, d1, m1, y1, d2, m2, y2]) => ({
      year: numberOf(y2 ?? y1),
      from: { month: monthOf(m1), day: Number(d1) },
      to: { month: monthOf(m2), day: Number(d2) },
    }),
  },
  {
    pattern: new RegExp(`${start}${month}\\s+${day}${until}${month}\\s+${day}${year}`, 'giu'),
    read: ([, m1, d1, m2, d2, y]) => ({
      year: numberOf(y),
      from: { month: monthOf(m1), day: Number(d1) },
      to: { month: monthOf(m2), day: Number(d2) },
    }),
  },
  {
    pattern: new RegExp(`${start}${day}${moreDays}${of}${month}(?![\\p{L}])${year}`, 'giu'),
    read: ([, d, more, m, y]) => {
      const days = dayList(d, more)
      return {
        year: numberOf(y),
        from: { month: monthOf(m), day: days.first },
        to: { month: monthOf(m), day: days.last },
      }
    },
  },
  {
    pattern: new RegExp(`${start}${month}\\s+(?:the\\s+)?${day}${moreDays}${year}`, 'giu'),
    read: ([, m, d, more, y]) => {
      const days = dayList(d, more)
      return {
        year: numberOf(y),
        from: { month: monthOf(m), day: days.first },
        to: { month: monthOf(m), day: days.last },
      }
    },
  },
  {
    pattern: /(?<![\d/-])(20\d{2})-(\d{2})-(\d{2})(?![\d/-])/gu,
    read: ([, y, m, d]) => ({
      year: Number(y),
      from: { month: Number(m), day: Number(d) },
      to: { month: Number(m), day: Number(d) },
    }),
  },
  {
    pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(20\d{2})(?![\d/])/gu,
    read: ([, d, m, y]) => ({
      year: Number(y),
      from: { month: Number(m), day: Number(d) },
      to: { month: Number(m), day: Number(d) },
    }),
  },
  {
    pattern: new RegExp(
      `${start}${month}\\s*,?\\s*(?:de\\s+|del\\s+|of\\s+)?(20\\d{2})(?!\\d)`,
      'giu',
    ),
    read: ([, m, y]) => ({
      year: Number(y),
      from: { month: monthOf(m), day: null },
      to: { month: monthOf(m), day: null },
    }),
  },
  {
    pattern: new RegExp(
      `(?:this|last|next|past|in|en|em|este|esse|neste|pr[oó]ximo|pasado|passado|mes de|m[eê]s de)\\s+${month}(?![\\p{L}])(?!\\s+\\d)`,
      'giu',
    ),
    read: ([, m]) => ({
      year: null,
      from: { month: monthOf(m), day: null },
      to: { month: monthOf(m), day: null },
    }),
  },
]

const weekdays: readonly RegExp[] = [
  /(?<!\p{L})(?:monday|lunes|segunda(?:-feira)?)\b/iu,
  /(?<!\p{L})(?:tuesday|martes|ter[çc]a(?:-feira)?)\b/iu,
  /(?<!\p{L})(?:wednesday|mi[ée]rcoles|quarta(?:-feira)?)\b/iu,
  /(?<!\p{L})(?:thursday|jueves|quinta(?:-feira)?)\b/iu,
  /(?<!\p{L})(?:friday|viernes|sexta(?:-feira)?)\b/iu,
  /(?<!\p{L})(?:saturday|s[áa]bado)\b/iu,
  /(?<!\p{L})(?:sunday|domingo)\b/iu,
]

/** The weekday that stands right before the date, as in `Saturday, March 29`. */
function weekdayBefore(text: string, at: number): number | null {
  const before = text.slice(Math.max(0, at - 26), at)
  if (!/(?:day|s|o|a|feira|domingo),?\s*(?:the\s+|el\s+|dia\s+|día\s+)?$/iu.test(before))
    return null
  const found = weekdays.findIndex((pattern) => pattern.test(before))
  return found < 0 ? null : found + 1
}

// English months are written large; `may 5` and `march 3 times` are words. Spanish and Portuguese ones either way.
const isEnglishWord = (text: string) => /\b(?:may|march|august)\b/u.test(text)

/** Whether the calendar has the days; 29 February is allowed when the year is open. */
function exists({ year: named, from, to }: Found): boolean {
  return [from, to].every(({ month: m, day: d }) => {
    if (m < 1 || m > 12) return false
    if (d === null) return true
    return (
      d >= 1 && d <= Temporal.PlainYearMonth.from({ year: named ?? 2024, month: m }).daysInMonth
    )
  })
}

/** The dates that a sentence names, in order, in Spanish, English or Portuguese; each word belongs to one at most. */
export function findDates(sentence: string): DateMention[] {
  const found: DateMention[] = []
  for (const { pattern, read } of shapes) {
    for (const match of sentence.matchAll(pattern)) {
      const at = match.index
      const end = at + match[0].length
      if (isEnglishWord(match[0]) || found.some((other) => at < other.end && end > other.at))
        continue
      const date = read(match)
      if (exists(date)) found.push({ ...date, weekday: weekdayBefore(sentence, at), at, end })
    }
  }
  return found.toSorted((a, b) => a.at - b.at)
}
