import { costsOfTalks } from '../../../engines/timetable/costs-of-talks.ts'
import { modelOfRules } from '../../../engines/timetable/model-of-rules.ts'
import { repairTimetable } from '../../../engines/timetable/repair-timetable.ts'
import { solveTimetable } from '../../../engines/timetable/solve-timetable.ts'
import type { Plan, PlannedPlace, PlanTask, RuleCost } from './plan.ts'
import type { PlanRule } from './wish.ts'
import { problemOfTimetable, type PlanProblem } from './problem-of-timetable.ts'

export type PlanSearch = {
  /** How much of the time is over, from 0 to 1. */
  readonly spent: () => number
  /** Told when there is a better one; working out what it costs by rule is left to who wants to know. */
  readonly onBetter?: (plan: () => Plan) => void
}

/** Searches a timetable, or mends one, and tells what it would move and what it costs. */
export function solvePlan(task: PlanTask, { spent, onBetter }: PlanSearch): Plan {
  const problem = problemOfTimetable(task)
  if (problem.talks.length === 0 || problem.rooms.length === 0)
    return { places: [], hard: 0, soft: 0, costs: [], tooLong: problem.tooLong }
  const model = modelOfRules(problem.ruled)
  const { seed } = task
  if (task.aim === 'repair')
    return planOf(problem, repairTimetable(model, problem.now, { seed, spent }).places)
  const { places } = solveTimetable(model, {
    seed,
    spent,
    ...(onBetter && { onBetter: (best) => onBetter(() => planOf(problem, best.places)) }),
  })
  return planOf(problem, places)
}

function planOf(problem: PlanProblem, places: Int32Array): Plan {
  const costs = costsByRule(problem, places)
  const sum = (level: 'hard' | 'soft') =>
    costs.reduce((total, each) => total + (each.level === level ? each.cost : 0), 0)
  return {
    places: movedPlaces(problem, places),
    hard: sum('hard'),
    soft: sum('soft'),
    costs,
    tooLong: problem.tooLong,
  }
}

/** What each rule costs in all; some are several rules to the engine. */
function costsByRule({ ruled, talks }: PlanProblem, places: Int32Array): RuleCost[] {
  const byRule = new Map<string, RuleCost>()
  for (const { rule, level, cost } of costsOfTalks(ruled, places, [...talks.keys()])) {
    const known = byRule.get(rule)?.cost ?? 0
    byRule.set(rule, { rule: rule as PlanRule, level, cost: known + cost })
  }
  return [...byRule.values()]
}

const movedPlaces = (
  { talks, times, rooms, now }: PlanProblem,
  places: Int32Array,
): PlannedPlace[] =>
  talks.flatMap(({ id, version }, talk) => {
    const place = places[talk]!
    if (place === now[talk] || place < 0) return []
    return {
      sessionId: id,
      version,
      startsAt: times[Math.floor(place / rooms.length)]!.start,
      roomId: rooms[place % rooms.length]!.id,
    }
  })
