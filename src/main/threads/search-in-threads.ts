import { availableParallelism } from 'node:os'
import { runInThread } from '../../platform/threads/run-in-thread.ts'
import type { SolvedTimetable } from '../../engines/timetable/solve-timetable.ts'

/** What each thread is given beside its task: a seed of its own, and its time from when it has started. */
export type ThreadSearch = { readonly seed: number; readonly seconds: number }

export type SearchInThreads = {
  readonly seed: number
  readonly seconds: number
  /** Ends the search as soon as there is any timetable. */
  readonly signal?: AbortSignal
}

const MOST_THREADS = 4
/** Threads that have not answered a little after the time of the first are not waited for: what they told last counts. */
const LATE = 1.04
const megabytes = 2048

/**
 * Searches with a thread for each core, each with another seed, and takes the best: what a thread that fails or is late
 * has told before counts too. It waits longer than its time only until there is any timetable.
 *
 * @param file of the thread, which is given the task with `ThreadSearch` and tells and answers `SolvedTimetable`s
 * @throws what ended a thread, when none found a timetable
 */
export async function searchInThreads<Task extends object>(
  file: URL,
  task: Task,
  { seed, seconds, signal }: SearchInThreads,
): Promise<SolvedTimetable & { readonly threads: number }> {
  const threads = Math.min(MOST_THREADS, availableParallelism())
  const moves = Array.from({ length: threads }, () => 0)
  const end = new AbortController()
  const failures: unknown[] = []
  let best: SolvedTimetable | undefined
  let late: NodeJS.Timeout | undefined
  const finish = () => end.abort()
  const hear = (thread: number, found: SolvedTimetable) => {
    moves[thread] = found.moves
    if (!best || found.hard < best.hard || (found.hard === best.hard && found.soft < best.soft))
      best = found
    late ??= setTimeout(finish, seconds * 1000 * LATE)
    if (signal?.aborted) finish()
  }
  const interrupt = () => best && finish()
  signal?.addEventListener('abort', interrupt, { once: true })
  const searches = moves.map(async (_, thread) => {
    const its = { ...task, seed: seed + thread * 7919, seconds }
    const tell = (found: SolvedTimetable) => hear(thread, found)
    try {
      tell(
        await runInThread<Task & ThreadSearch, SolvedTimetable, SolvedTimetable>(file, its, {
          megabytes,
          tell,
          signal: end.signal,
        }),
      )
    } catch (error) {
      failures.push(error)
    }
  })
  await Promise.all(searches)
  clearTimeout(late)
  signal?.removeEventListener('abort', interrupt)
  if (!best) throw failures[0]
  return { ...best, moves: moves.reduce((sum, its) => sum + its, 0), threads }
}
