import { transact, type Context } from '../../../platform/use-case.ts'
import { endRun, forgetFound, insertFound, tellProgress } from '../database/runs.ts'
import { committeeOf } from '../queries/committee.ts'
import { runById } from '../queries/runs.ts'
import { solveInThread } from '../thread/solve-in-thread.ts'

/** Pairs that are written at a time: the server answers others in between. */
const AT_A_TIME = 500

/**
 * Carries out a search that was begun, in a thread of its own, and keeps what it found for somebody to take. Does nothing if it was
 * stopped; a second call begins anew, and nothing stays of what one that ended midway had written.
 */
export async function solveAssignment(context: Context, runId: string): Promise<void> {
  const { db, log } = context
  const run = await runById(db, runId)
  if (run?.state !== 'running') return
  const began = performance.now()
  const stopped = new AbortController()
  // Also while a search has nothing to tell: whoever stops it should not wait for it.
  const watch = setInterval(() => void tell(last), 500)
  let last = 0
  const tell = async (done: number) => {
    last = done
    const goesOn = await tellProgress(db, runId, done).catch(() => true)
    if (!goesOn) stopped.abort(new Error('the search was stopped'))
  }
  try {
    const outcome = await solveInThread(
      { committee: await committeeOf(db, run.eventId), settings: run.settings, aim: run.aim },
      { tell: (done) => void tell(done), signal: stopped.signal },
    )
    clearInterval(watch)
    if ('clashes' in outcome) {
      await transact(context, (work) =>
        endRun(work.db, runId, ['running'], 'clash', { outcome, at: work.now }),
      )
      return
    }
    const { pairs, total, lowest } = outcome
    await transact(context, (work) => forgetFound(work.db, runId))
    for (let at = 0; at < pairs.length; at += AT_A_TIME)
      await transact(context, (work) =>
        insertFound(work.db, runId, pairs.slice(at, at + AT_A_TIME)),
      )
    const seconds = Math.round(performance.now() - began) / 1000
    await transact(context, (work) =>
      endRun(work.db, runId, ['running'], 'found', {
        outcome: { total, lowest, seconds },
        at: work.now,
      }),
    )
  } catch (error) {
    if (stopped.signal.aborted) return
    log.error({ err: error, runId }, 'assignment')
    await transact(context, (work) =>
      endRun(work.db, runId, ['running'], 'failed', { at: work.now }),
    )
  } finally {
    clearInterval(watch)
  }
}
