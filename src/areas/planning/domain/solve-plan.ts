import { findClash } from '../../../engines/timetable/find-clash.ts'
import { modelOfRules } from '../../../engines/timetable/model-of-rules.ts'
import { repairTimetable } from '../../../engines/timetable/repair-timetable.ts'
import { solveTimetable } from '../../../engines/timetable/solve-timetable.ts'
import { figuresOf } from './figures-of-plan.ts'
import type { Plan, PlanClash, PlanCosts, PlannedPlace, PlanTask } from './plan.ts'
import { problemOfTimetable, type PlanProblem } from './problem-of-timetable.ts'
import type { PlanRule } from './wish.ts'
import { withoutAbsent } from './without-absent.ts'

export type PlanSearch = {
  /** How much of the time is over, from 0 to 1. */
  readonly spent: () => number
  /** The same of the time in which a reason is looked for, where something is left that cannot be. */
  readonly spentOnReason?: () => number
  /** Told when there is a better one; working out what it costs by rule is left to who wants to know. */
  readonly onBetter?: (plan: () => Plan) => void
}

const nothing: PlanCosts = { hard: 0, soft: 0, costs: [] }

/** Searches a timetable, or mends one, and tells what it would move, what it costs, and what cannot be had at all. */
export function solvePlan(
  asked: PlanTask,
  { spent, spentOnReason = () => 0, onBetter }: PlanSearch,
): Plan {
  const { task, unplaced } =
    asked.aim === 'repair' ? withoutAbsent(asked) : { task: asked, unplaced: [] }
  const problem = problemOfTimetable(task)
  const { tooLong } = problem
  if (problem.talks.length === 0 || problem.rooms.length === 0)
    return { ...nothing, places: unplaced, tooLong, before: nothing, clash: null }
  const before = figuresOf(problem, task, problem.now)
  const planOf = (places: Int32Array): Plan => ({
    ...figuresOf(problem, task, places),
    places: [...unplaced, ...movedPlaces(problem, places)],
    tooLong,
    before,
    clash: null,
  })
  const model = modelOfRules(problem.ruled)
  const { seed } = task
  const found =
    task.aim === 'repair'
      ? repairTimetable(model, problem.now, { seed, spent })
      : solveTimetable(model, {
          seed,
          spent,
          ...(onBetter && { onBetter: (best) => onBetter(() => planOf(best.places)) }),
        })
  const plan = planOf(found.places)
  return plan.hard === 0 ? plan : { ...plan, clash: clashOf(problem, spentOnReason) }
}

function clashOf({ ruled, talks }: PlanProblem, spent: () => number): PlanClash | null {
  const found = findClash(ruled, spent)
  return found
    ? {
        sessionIds: found.talks.map((talk) => talks[talk]!.id),
        rules: found.rules as readonly PlanRule[],
      }
    : null
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
