import { costsOfTalks } from '../../../engines/timetable/costs-of-talks.ts'
import type { PlanCosts, PlanTask, RuleFigure } from './plan.ts'
import type { PlanProblem } from './problem-of-timetable.ts'
import { timesOf, type PlanRule, type Wish, type Wishes } from './wish.ts'

/**
 * What one unit of a rule costs where it weighs once. The unit is a minute in which it is not kept; of `speaker-days` it is a day
 * of waiting, of `room-size` a minute in which a tenth of the people stands. `wanted-together` is told in people instead.
 */
const unitOf: Readonly<Record<PlanRule, number>> = {
  'room-twice': 10,
  'room-filled': 10,
  'speaker-twice': 10,
  'speaker-away': 1,
  'room-closed': 1,
  'room-kept': 1,
  equipment: 5,
  pause: 5,
  walking: 10,
  'wanted-together': 1,
  'same-topic': 5,
  'room-size': 1,
  languages: 1,
  levels: 1,
  'track-room': 1,
  'speaker-days': 300,
  'as-it-is': 10,
}

/** How many units of a rule a cost stands for; below 0 for a cost that is saved. */
export function amountOf(rule: PlanRule, cost: number, wishes: Wishes): number {
  const weight = rule in wishes ? wishes[rule as Wish] : 'must'
  return Math.round(cost / (unitOf[rule] * (weight === 'off' ? 1 : timesOf[weight])))
}

/** What a timetable costs by rule, in how many sessions and how much; what waits for a place (-1) costs nothing. */
export function figuresOf(problem: PlanProblem, task: PlanTask, places: Int32Array): PlanCosts {
  const { ruled, talks } = problem
  const all = costsOfTalks(ruled, places, [...talks.keys()])
  const concerned = new Map<string, number>()
  for (const talk of talks.keys())
    for (const { rule, cost } of costsOfTalks(ruled, places, [talk]))
      if (cost > 0) concerned.set(rule, (concerned.get(rule) ?? 0) + 1)
  const costs = all.map(({ rule, level, cost }): RuleFigure => ({
    rule: rule as PlanRule,
    level,
    cost,
    sessions: concerned.get(rule) ?? 0,
    amount:
      rule === 'wanted-together'
        ? peopleTorn(problem, task, places)
        : amountOf(rule as PlanRule, cost, task.wishes),
  }))
  const sum = (wanted: 'hard' | 'soft') =>
    costs.reduce((total, { level, cost }) => total + (level === wanted ? cost : 0), 0)
  return { hard: sum('hard'), soft: sum('soft'), costs }
}

/** How many times somebody who starred two sessions finds them at one time. */
function peopleTorn({ talks, times, rooms }: PlanProblem, { together }: PlanTask, at: Int32Array) {
  const timeOf = new Map(
    talks.map(({ id }, talk) => [id, times[Math.floor(at[talk]! / rooms.length)]]),
  )
  return together.reduce((count, { one, other, people }) => {
    const [a, b] = [timeOf.get(one), timeOf.get(other)]
    return a && b && a.start < b.end && b.start < a.end ? count + people : count
  }, 0)
}
