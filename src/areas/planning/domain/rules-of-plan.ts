import { firmRulesOf } from './firm-rules.ts'
import type { PlanTask } from './plan.ts'
import type { Counted, Named } from './plan-grounds.ts'
import { timesOf } from './wish.ts'
import { wishRules } from './wish-rules.ts'

/**
 * The firm rules, and the wishes that are not off: `must` as hard ones, the others by what their words weigh. Costs are minutes
 * of what goes wrong, so that a long clash is worse than a short one.
 */
export function rulesOfPlan(task: PlanTask, counted: Counted, now: Int32Array): Named[] {
  const { wishes } = task
  const wished = wishRules(task, counted, now).flatMap(({ name, rule }): Named[] => {
    const weight = wishes[name]
    if (weight === 'off') return []
    const level = weight === 'must' ? 'hard' : 'soft'
    return [{ name, level, ...rule(timesOf[weight]) }]
  })
  return [...firmRulesOf(task, counted), ...wished]
}
