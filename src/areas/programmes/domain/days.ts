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
  const span = { [due.unit]: due.amount }
  return due.side === 'before'
    ? Temporal.PlainDate.from(startsOn).subtract(span).toString()
    : Temporal.PlainDate.from(last).add(span).toString()
}

export const beforeDays = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).subtract({ days }).toString()

/** The day of an instant on the event's own calendar. */
export const eventDay = (at: Date, facts: Pick<RuleFacts, 'timeZone'>): string =>
  dayOf(at, facts.timeZone)

/** Whole weeks from one day to a later one; negative if it is earlier. */
export const weeksBetween = (from: string, to: string): number =>
  Math.floor(Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days / 7)

/** Days from the first to the last, both counted. */
export const lengthInDays = (first: string, last: string): number =>
  Temporal.PlainDate.from(first).until(last, { largestUnit: 'days' }).days + 1
