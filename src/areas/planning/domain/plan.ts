import type { Timetable } from '../../schedule/domain/timetable.ts'
import type { PlanRule, Wishes } from './wish.ts'

/** Which sessions a search may move; all others stay where they are. Nothing named: all of the programme. */
export type PlanScope = {
  /** Only what stands on this day or waits for a place, and only to places of it. */
  readonly day?: string
  readonly trackId?: string
  /** Only what waits for a place. */
  readonly waiting?: true
}

/** Something that happened and that the working copy does not know yet; instants in milliseconds. */
export type Mishap =
  | {
      readonly kind: 'speaker-away'
      readonly personId: string
      readonly from: number
      readonly until: number
    }
  | {
      readonly kind: 'room-lost'
      readonly roomId: string
      readonly from: number
      readonly until: number
    }

export type TogetherPair = { readonly one: string; readonly other: string; readonly people: number }

/** All that a search needs; it travels to a thread. */
export type PlanTask = {
  readonly timetable: Timetable
  /** Sessions that the same people starred, each pair once, and how many these are. */
  readonly together: readonly TogetherPair[]
  readonly wishes: Wishes
  readonly scope: PlanScope
  readonly mishaps: readonly Mishap[]
  readonly seed: number
} & (
  | { readonly aim: 'search'; readonly seconds: number }
  /** The fewest and smallest moves after which the firm rules hold again. */
  | { readonly aim: 'repair' }
)

/** Where a session would stand; null: it waits for a place. */
export type PlannedPlace = {
  readonly sessionId: string
  /** Of the session as the search saw it: who moved it since is not overruled. */
  readonly version: number
  readonly startsAt: number | null
  readonly roomId: string | null
}

/** What one rule costs, and what that is in the world: in how many sessions, and how much of its unit (see `unitOf`). */
export type RuleFigure = {
  readonly rule: PlanRule
  readonly level: 'hard' | 'soft'
  readonly cost: number
  readonly sessions: number
  readonly amount: number
}

export type PlanCosts = {
  readonly hard: number
  readonly soft: number
  readonly costs: readonly RuleFigure[]
}

/** Sessions and firm rules that cannot all be had, whatever else would move. */
export type PlanClash = {
  readonly sessionIds: readonly string[]
  readonly rules: readonly PlanRule[]
}

/** A timetable that was found: only the sessions that it would move, and what it costs by rule. */
export type Plan = PlanCosts & {
  readonly places: readonly PlannedPlace[]
  /** Sessions for which no time is long enough, whatever else would move. */
  readonly tooLong: readonly string[]
  /** What the working copy cost when the search began; of what waits for a place nothing is counted. */
  readonly before: PlanCosts
  /** Why something is left that cannot be, where a reason was found. */
  readonly clash: PlanClash | null
}
