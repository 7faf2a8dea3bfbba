import {
  costsOfTalks,
  type RuleCost as TalkCost,
} from '../../../engines/timetable/costs-of-talks.ts'
import { explainTimetable } from '../../../engines/timetable/explain-timetable.ts'
import { amountOf } from './figures-of-plan.ts'
import type { PlanTask } from './plan.ts'
import { problemOfTimetable, type PlanProblem } from './problem-of-timetable.ts'
import type { PlanRule } from './wish.ts'

/** What a rule costs a session, and the others that have part in it; `amount` as in figures of plans. */
export type SaidCost = {
  readonly rule: PlanRule
  readonly level: 'hard' | 'soft'
  readonly amount: number
  readonly sessionIds: readonly string[]
}

export type OtherPlaceSaid = {
  readonly startsAt: number
  readonly roomId: string
  /** The session that would come here in exchange. */
  readonly swapWith: string | null
  /** By how much the whole timetable would be better or worse; below 0 is better. */
  readonly hard: number
  readonly soft: number
  /** What it would gain (amounts below 0) and break. */
  readonly changes: readonly SaidCost[]
}

export type SessionExplained = {
  readonly costs: readonly SaidCost[]
  /** The best other places, the best one first. */
  readonly others: readonly OtherPlaceSaid[]
}

const shown = 5
const named = 4

/**
 * Why a session is where it is: what each rule costs it there, and what the best other places would gain or break. Of one that
 * waits for a place: what the best places would cost. Null: it is not among what is placed and judged.
 */
export function explainSession(
  { timetable, ...task }: Omit<PlanTask, 'aim' | 'scope' | 'seconds'>,
  sessionId: string,
): SessionExplained | null {
  // A pinned one is explained as if it could go elsewhere.
  const sessions = timetable.sessions.map((session) =>
    session.id === sessionId ? { ...session, pinned: false } : session,
  )
  const free = { ...task, timetable: { ...timetable, sessions } }
  const isWaiting = sessions.some(({ id, startsAt }) => id === sessionId && startsAt === null)
  const problem = problemOfTimetable(
    isWaiting
      ? { ...free, aim: 'search', seconds: 0, scope: { waiting: true } }
      : { ...free, aim: 'repair', scope: {} },
  )
  const talk = problem.talks.findIndex(({ id }) => id === sessionId)
  if (talk < 0 || problem.rooms.length === 0) return null
  const say = (costs: readonly TalkCost[]): SaidCost[] =>
    costs.map(({ rule, level, cost, talks }) => ({
      rule: rule as PlanRule,
      level,
      amount: amountOf(rule as PlanRule, cost, task.wishes),
      sessionIds: talks.slice(0, named).map((other) => problem.talks[other]!.id),
    }))
  if (isWaiting) return { costs: [], others: placesFor(problem, talk, say) }
  const [explained] = explainTimetable(problem.ruled, problem.now, { talks: [talk], others: shown })
  return {
    costs: say(explained!.costs),
    others: explained!.others.map(({ place, swapWith, hard, soft, changes }) => ({
      ...placeIn(problem, place),
      swapWith: swapWith === undefined ? null : problem.talks[swapWith]!.id,
      hard,
      soft,
      changes: say(changes),
    })),
  }
}

function placesFor(
  problem: PlanProblem,
  talk: number,
  say: (costs: readonly TalkCost[]) => SaidCost[],
): OtherPlaceSaid[] {
  const { ruled, now, rooms } = problem
  const places = now.slice()
  const found = [...ruled.slotsOf[talk]!].flatMap((slot) =>
    rooms.map((_, room) => {
      const place = slot * rooms.length + room
      places[talk] = place
      const costs = costsOfTalks(ruled, places, [talk])
      const sum = (wanted: 'hard' | 'soft') =>
        costs.reduce((total, { level, cost }) => total + (level === wanted ? cost : 0), 0)
      return { place, costs, hard: sum('hard'), soft: sum('soft') }
    }),
  )
  return found
    .toSorted((a, b) => a.hard - b.hard || a.soft - b.soft)
    .slice(0, shown)
    .map(({ place, costs, hard, soft }) => ({
      ...placeIn(problem, place),
      swapWith: null,
      hard,
      soft,
      changes: say(costs),
    }))
}

const placeIn = ({ times, rooms }: PlanProblem, place: number) => ({
  startsAt: times[Math.floor(place / rooms.length)]!.start,
  roomId: rooms[place % rooms.length]!.id,
})
