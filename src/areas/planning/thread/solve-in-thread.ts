import { runInThread } from '../../../platform/threads/run-in-thread.ts'
import type { SessionExplained } from '../domain/explain-session.ts'
import type { Plan, PlanTask } from '../domain/plan.ts'
import type { PlanNews, PlanQuestion } from './timetable-solver.ts'

/** What a thread may grow to; 400 sessions in 20 rooms on four days need about half of it. */
const megabytes = 600

const file = new URL('./timetable-solver.ts', import.meta.url)

/** Searches in a thread of its own, and tells the best so far a few times a second. Ends at once when `signal` does. */
export const solveInThread = (
  task: PlanTask,
  options: { readonly tell: (news: PlanNews) => void; readonly signal: AbortSignal },
): Promise<Plan> =>
  runInThread<PlanQuestion, PlanNews, Plan>(file, { ask: 'solve', task }, { megabytes, ...options })

/** Explains in a thread of its own why a session is where it is: the rules of a thousand sessions take a second to count. */
export const explainInThread = (
  task: Extract<PlanQuestion, { ask: 'explain' }>['task'],
  sessionId: string,
  signal: AbortSignal,
): Promise<SessionExplained | null> =>
  runInThread<PlanQuestion, never, SessionExplained | null>(
    file,
    { ask: 'explain', task, sessionId },
    { megabytes, signal },
  )
