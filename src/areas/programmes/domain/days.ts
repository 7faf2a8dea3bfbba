import { Temporal } from 'temporal-polyfill'
import { dayOf } from '../../../shared/time.ts'
import type { RuleFacts } from './rule-facts.ts'
import type { Due } from './rule.ts'

type Dated = Pick<RuleFacts, 'startsOn' | 'endsOn'>

/** The last day on which a rule may still be met; null if it is for always, or the event has no dates. */
export function dueDay(due: Due, { startsOn, endsOn }: Dated): string | null {
  const last = endsOn ?? startsOn
  if (!startsOn || !last || due.side === 'always') return null
  if (due.side === 'year-end') return `${last.slice(0, 4)}-12-31`
  return due.side === 'before'
    ? shifted(startsOn, -due.amount, due.unit)
    : shifted(last, due.amount, due.unit)
}

const oneDay = 86_400_000
const daysOf = { days: 1, weeks: 7 } as const

/** In plain arithmetic: a table of events asks for thousands of days. The 31st of a shorter month is its last day. */
function shifted(from: string, amount: number, unit: 'days' | 'weeks' | 'months'): string {
  const at = new Date(`${from}T00:00:00Z`)
  if (unit !== 'months')
    return new Date(at.getTime() + amount * daysOf[unit] * oneDay).toISOString().slice(0, 10)
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() + amount]
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month, Math.min(at.getUTCDate(), last))).toISOString().slice(0, 10)
}

export const beforeDays = (from: string, days: number): string => shifted(from, -days, 'days')

/** The day of an instant on the event's own calendar. */
export const eventDay = (at: Date, facts: Pick<RuleFacts, 'timeZone'>): string =>
  dayOf(at, facts.timeZone)

/** Whole weeks from one day to a later one; negative if it is earlier. */
export const weeksBetween = (from: string, to: string): number =>
  Math.floor(Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days / 7)

/** Days from the first to the last, both counted. */
export const lengthInDays = (first: string, last: string): number =>
  Temporal.PlainDate.from(first).until(last, { largestUnit: 'days' }).days + 1
