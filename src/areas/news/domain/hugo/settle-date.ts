import { Temporal } from 'temporal-polyfill'
import type { DateMention } from '../../../../shared/find-dates.ts'

/** Days of an event, inclusive, and how sure the year is: `told` by the words, or `near` the post. */
export type SettledDate = {
  readonly startDate: string
  readonly endDate: string
  readonly precision: 'day' | 'month'
  readonly year: 'told' | 'near'
}

export type DateContext = {
  /** The day of the post; null if it has none. */
  readonly postDay: Temporal.PlainDate | null
  readonly sentence: string
  /** Years that the event's name or the title speaks of. */
  readonly years: readonly number[]
}

const ahead =
  /(?<!\p{L})(?:next|upcoming|pr[oó]xim[oa]s?|que viene|que vem|will|ser[áa]n?|se (?:llevar|realizar|celebrar)[áa]|acontecer[áa]|ocorrer[áa]|vai|save the date|reserva|anota|anote|join us)(?![\p{L}])/iu
const behind =
  /(?<!\p{L})(?:last|past|pasad[oa]s?|passad[oa]s?|took place|was|were|held|fue|fueron|foi|foram|se (?:llev[óo]|realiz[óo]|celebr[óo])|aconteceu|gathered|reuni[óou]+|transform\w+)(?![\p{L}])/iu

function spanIn(
  mention: DateMention,
  year: number,
): { start: Temporal.PlainDate; end: Temporal.PlainDate } | null {
  const { from, to } = mention
  const last = to.month < from.month ? year + 1 : year
  try {
    const start = Temporal.PlainDate.from(
      { year, month: from.month, day: from.day ?? 1 },
      { overflow: 'reject' },
    )
    const endOfMonth = Temporal.PlainYearMonth.from({ year: last, month: to.month }).daysInMonth
    const end = Temporal.PlainDate.from(
      { year: last, month: to.month, day: to.day ?? endOfMonth },
      { overflow: 'reject' },
    )
    return { start, end }
  } catch {
    return null
  }
}

const distance = (day: Temporal.PlainDate, from: Temporal.PlainDate) =>
  Math.abs(from.until(day, { largestUnit: 'days' }).days)

/** The year that the words around the date tell, if they do. */
function toldYear(mention: DateMention, context: DateContext): number | null {
  const post = context.postDay
  const inSentence = (context.sentence.match(/(?<!\d)20\d{2}(?!\d)/gu) ?? []).map(Number)
  const near = (years: readonly number[]) =>
    [...new Set(years)].filter((year) => !post || Math.abs(year - post.year) <= 1)
  for (const years of [near(inSentence), near(context.years)]) {
    const only = years[0]
    if (years.length === 1 && only !== undefined) return only
  }
  if (!post) return null
  const candidates = [post.year - 1, post.year, post.year + 1].flatMap((year) => {
    const span = spanIn(mention, year)
    return span ? [{ year, start: span.start }] : []
  })
  const nearest = candidates.toSorted((a, b) => distance(a.start, post) - distance(b.start, post))
  if (mention.weekday !== null)
    return nearest.find(({ start }) => start.dayOfWeek === mention.weekday)?.year ?? null
  const later = candidates.filter(({ start }) => Temporal.PlainDate.compare(start, post) >= 0)
  const earlier = candidates.filter(({ start }) => Temporal.PlainDate.compare(start, post) <= 0)
  if (ahead.test(context.sentence) && !behind.test(context.sentence)) return later[0]?.year ?? null
  return behind.test(context.sentence) && !ahead.test(context.sentence)
    ? (earlier.at(-1)?.year ?? null)
    : null
}

/**
 * The days a date in prose means. Without a year of its own it takes the one that the sentence, the event's name, a
 * weekday or the tense tells, else the one nearest to the post; null if there is nothing to go by.
 */
export function settleDate(mention: DateMention, context: DateContext): SettledDate | null {
  const told = mention.year ?? toldYear(mention, context)
  const post = context.postDay
  const near = post
    ? [post.year - 1, post.year, post.year + 1]
        .flatMap((year) => {
          const span = spanIn(mention, year)
          return span ? [{ year, away: distance(span.start, post) }] : []
        })
        .toSorted((a, b) => a.away - b.away)[0]?.year
    : undefined
  const year = told ?? near
  const span = year === undefined ? null : spanIn(mention, year)
  if (!span) return null
  return {
    startDate: span.start.toString(),
    endDate: span.end.toString(),
    precision: mention.from.day === null ? 'month' : 'day',
    year: told === null ? 'near' : 'told',
  }
}
