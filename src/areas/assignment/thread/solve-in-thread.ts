import { runInThread } from '../../../platform/threads/run-in-thread.ts'
import type { CommitteeOutcome, CommitteeTask } from '../domain/solve-committee.ts'

/** What a thread may grow to; a search for 3,000 proposals and 300 reviewers needs about half of it. */
const megabytes = 400

/**
 * Solves in a thread of its own; `tell` hears how much is done (0 to 1) a few times a second. Ends at once when `signal` does, and
 * then throws its reason.
 */
export const solveInThread = (
  task: CommitteeTask,
  options: { readonly tell?: (done: number) => void; readonly signal?: AbortSignal } = {},
): Promise<CommitteeOutcome> =>
  runInThread(new URL('./assignment-solver.ts', import.meta.url), task, { megabytes, ...options })
