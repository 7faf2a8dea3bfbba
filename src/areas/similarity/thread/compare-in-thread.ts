import { runInThread } from '../../../platform/threads/run-in-thread.ts'
import type { Compared, ComparingTask, TextToCompare } from '../domain/compare-proposals.ts'

/** What a thread may grow to: 5,000 proposals compared with 20,000. */
const megabytes = 700

/** Compares in a thread of its own; `read` gives it the texts of the proposals that look alike by their terms. */
export const compareInThread = (
  task: ComparingTask,
  read: (ids: readonly string[]) => Promise<readonly TextToCompare[]>,
): Promise<Compared> =>
  runInThread(new URL('./proposal-comparer.ts', import.meta.url), task, { megabytes, answer: read })
