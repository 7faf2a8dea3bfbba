import { dueOf } from './judge-rule.ts'
import type { Due, Rule } from './rule.ts'

const daysOf = { days: 1, weeks: 7, months: 30.4 } as const

/** Days from the event's first day, for putting in order only: months are as long as they are on average. */
const position = ({ side, amount, unit }: Due): number =>
  side === 'before'
    ? -amount * daysOf[unit]
    : side === 'after'
      ? amount * daysOf[unit]
      : side === 'year-end'
        ? 300
        : 0

export type RulesByTime = {
  readonly always: readonly Rule[]
  /** The earliest first; those of one time stand together. */
  readonly dated: readonly { readonly due: Due; readonly rules: readonly Rule[] }[]
}

/** The rules of a programme along its timeline: what holds always, then what is due when. */
export function orderByDue(rules: readonly Rule[]): RulesByTime {
  const dated = new Map<string, { due: Due; rules: Rule[] }>()
  for (const rule of rules) {
    const due = dueOf(rule)
    if (due.side === 'always') continue
    const key = due.side === 'year-end' ? due.side : `${due.side} ${due.amount} ${due.unit}`
    const found = dated.get(key)
    if (found) found.rules.push(rule)
    else dated.set(key, { due, rules: [rule] })
  }
  return {
    always: rules.filter((rule) => dueOf(rule).side === 'always'),
    dated: [...dated.values()].toSorted((a, b) => position(a.due) - position(b.due)),
  }
}
