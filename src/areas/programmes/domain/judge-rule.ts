import { beforeDays, dueDay } from './days.ts'
import { unknown, type Measure } from './measure.ts'
import { kindOf } from './rule-kinds.ts'
import type { RuleFacts } from './rule-facts.ts'
import type { Due, Rule } from './rule.ts'

/** How an event stands to a rule, the most urgent first. */
export const verdictStates = ['broken', 'at-risk', 'not-yet-due', 'met', 'waived'] as const
export type VerdictState = (typeof verdictStates)[number]

/** What a team says of a rule that Convite cannot measure, or not wholly. */
export type Answer = {
  readonly kept: boolean
  readonly words: string
  readonly evidenceUrl: string
  /** The name of the paper that was added; '' without one. */
  readonly evidenceName: string
  readonly by: string
  readonly at: Date
}

export type Waiver = { readonly reason: string; readonly by: string; readonly at: Date }

export type Verdict = {
  readonly rule: Rule
  readonly state: VerdictState
  /** The last day on which it may still be met, YYYY-MM-DD; null: always, or the event has no dates. */
  readonly due: string | null
  readonly measure: Measure
  readonly answer: Answer | null
  /** The verdict follows from the answer, not from what was measured. */
  readonly byHand: boolean
  readonly waiver: Waiver | null
}

type Said = { readonly answer?: Answer | null; readonly waiver?: Waiver | null }

/** By when a rule must hold, from its own numbers where its kind has them. */
export const dueOf = (rule: Rule): Due => kindOf(rule.kind)?.due?.(rule.parameters) ?? rule.due

/**
 * Holds an event against a rule on a day of the event's own calendar. Something that is still open is at risk from
 * `warnDays` before its day, and broken from the day after; what contradicts the rule is broken at once. Where there is
 * nothing that the rule could be about, it is not yet due, and met once the event is over. An answer counts only where
 * what was measured does not settle it.
 */
export function judgeRule(
  rule: Rule,
  facts: RuleFacts,
  today: string,
  { answer = null, waiver = null }: Said = {},
): Verdict {
  const kind = kindOf(rule.kind)
  const measure = kind?.measure(facts, rule.parameters, rule.programmeId) ?? unknown()
  const due = dueDay(dueOf(rule), facts)
  const settled = measure.outcome === 'kept' || measure.outcome === 'unkept'
  const byHand = answer !== null && !settled && kind?.byHand === true
  const state = waiver
    ? 'waived'
    : byHand
      ? answer.kept
        ? 'met'
        : 'broken'
      : stateOf(measure, due, rule.warnDays, today, facts.endsOn)
  return { rule, state, due, measure, answer, byHand, waiver }
}

function stateOf(
  { outcome }: Measure,
  due: string | null,
  warnDays: number,
  today: string,
  endsOn: string | null,
): VerdictState {
  const over = endsOn !== null && today > endsOn
  switch (outcome) {
    case 'kept':
      return 'met'
    case 'unkept':
      return 'broken'
    case 'idle':
      return over ? 'met' : 'not-yet-due'
    case 'open':
    case 'unknown':
      // What holds always is judged by the end; what Convite cannot tell waits for the team's answer.
      if (due === null) return outcome === 'unknown' ? 'at-risk' : over ? 'broken' : 'not-yet-due'
      if (today > due) return 'broken'
      return today >= beforeDays(due, warnDays) ? 'at-risk' : 'not-yet-due'
  }
}

const rank = (state: VerdictState) => verdictStates.indexOf(state)

/** The most urgent first: by state, then by day; what has no day stands behind. */
export const byUrgency = (a: Verdict, b: Verdict): number =>
  rank(a.state) - rank(b.state) || (a.due ?? '9999').localeCompare(b.due ?? '9999')

export type Counts = Readonly<Record<VerdictState, number>>

/** How many rules are in each state. */
export function countStates(verdicts: readonly Pick<Verdict, 'state'>[]): Counts {
  const counts: Record<VerdictState, number> = {
    broken: 0,
    'at-risk': 0,
    'not-yet-due': 0,
    met: 0,
    waived: 0,
  }
  for (const { state } of verdicts) counts[state] += 1
  return counts
}
