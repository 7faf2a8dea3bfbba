import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { endRun } from '../database/runs.ts'
import { policy } from '../policy.ts'
import { runById } from '../queries/runs.ts'

/** Stops a search, or puts away what it found. What is assigned stays as it is. Throws `not-found`. */
export const stopAssignment = (context: Context, eventSlug: string, runId: string): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'assignment.make', eventSlug)
    const run = await runById(work.db, runId)
    if (run?.eventId !== event.id) throw notFound()
    await endRun(work.db, run.id, ['running', 'found', 'clash', 'failed'], 'stopped', {
      at: work.now,
    })
  })
