import { runInThread } from '../../../platform/threads/run-in-thread.ts'
import type { Plan, PlanTask } from '../domain/plan.ts'
import type { PlanNews } from './timetable-solver.ts'

/** What a thread may grow to; 400 sessions in 20 rooms on four days need about half of it. */
const megabytes = 600

/** Searches in a thread of its own, and tells the best so far a few times a second. Ends at once when `signal` does. */
export const solveInThread = (
  task: PlanTask,
  options: { readonly tell: (news: PlanNews) => void; readonly signal: AbortSignal },
): Promise<Plan> =>
  runInThread(new URL('./timetable-solver.ts', import.meta.url), task, { megabytes, ...options })
