import { transact, type Context } from '../../../platform/use-case.ts'
import { endCandidate, tellBest } from '../database/candidates.ts'
import type { Plan, PlanTask } from '../domain/plan.ts'
import { candidateById, type Candidate } from '../queries/candidates.ts'
import { planGrounds } from '../queries/plan-grounds.ts'
import { solveInThread } from '../thread/solve-in-thread.ts'

/** Milliseconds between two notes of how far a search is. */
const often = 500

/**
 * Carries out a search that was begun, in a thread of its own, and notes the best so far. Somebody who ends it gets what it has.
 * Does nothing if it is over; a second call begins anew.
 */
export async function solveCandidate(context: Context, candidateId: string): Promise<void> {
  const { db, log } = context
  const candidate = await candidateById(db, candidateId)
  if (candidate?.state !== 'running') return
  const stopped = new AbortController()
  let done = 0
  let best: Plan | null = null
  let noted: Plan | null = null
  const watch = setInterval(() => {
    const news = best === noted ? null : best
    noted = best
    tellBest(db, candidateId, { done, plan: news }).then(
      (wish) => wish === 'stop' && stopped.abort(new Error('the search was stopped')),
      () => undefined,
    )
  }, often)
  const end = (state: 'found' | 'failed', plan: Plan | null) =>
    transact(context, (work) => endCandidate(work.db, candidateId, state, { plan, at: work.now }))
  try {
    const plan = await solveInThread(await taskOf(context, candidate), {
      tell: (news) => {
        done = news.done
        best = news.plan
      },
      signal: stopped.signal,
    })
    await end('found', plan)
  } catch (error) {
    if (stopped.signal.aborted) return await end(best ? 'found' : 'failed', best)
    log.error({ err: error, candidateId }, 'timetable search')
    await end('failed', null)
  } finally {
    clearInterval(watch)
  }
}

async function taskOf({ db }: Context, candidate: Candidate): Promise<PlanTask> {
  const { wishes, scope, mishaps, seconds, seed } = candidate.asked
  const task = { ...(await planGrounds(db, candidate.eventSlug)), wishes, scope, mishaps, seed }
  return candidate.aim === 'repair'
    ? { ...task, aim: 'repair' }
    : { ...task, aim: 'search', seconds }
}
