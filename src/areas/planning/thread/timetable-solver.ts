import { answerInThread } from '../../../platform/threads/answer-in-thread.ts'
import type { Plan, PlanTask } from '../domain/plan.ts'
import { solvePlan } from '../domain/solve-plan.ts'

/** Seconds after which a repair takes what it has. */
const repairSeconds = 20

/** Milliseconds between two looks at the best so far: to count what it costs takes time from the search. */
const often = 500

/** How far a search is, and the best that it found. */
export type PlanNews = { readonly done: number; readonly plan: Plan }

answerInThread((task: PlanTask, tell: (news: PlanNews) => void) => {
  const began = performance.now()
  const seconds = task.aim === 'search' ? task.seconds : repairSeconds
  const spent = () => (performance.now() - began) / 1000 / seconds
  let toldAt = began
  const onBetter = (plan: () => Plan) => {
    const now = performance.now()
    if (now - toldAt < often) return
    toldAt = now
    tell({ done: spent(), plan: plan() })
  }
  return solvePlan(task, { spent, onBetter })
})
