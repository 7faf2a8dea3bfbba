import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { countChange, lockAssignments, takeFound } from '../database/assignments.ts'
import { endRun } from '../database/runs.ts'
import { policy } from '../policy.ts'
import { runById } from '../queries/runs.ts'
import { stalePairs } from '../queries/found.ts'
import { tellReviewers } from './tell-reviewers.ts'

/**
 * Assigns what a search found, and writes to everybody who has something new to read. Of two chairs who do so at one moment the
 * second is told. Throws `assignment-changed` if somebody changed the assignments since the search began, `assignment-stale` if
 * a pair is possible no longer (a conflict came up, a proposal was withdrawn, a reviewer left), `not-found`.
 */
export const acceptAssignment = (
  context: Context,
  eventSlug: string,
  runId: string,
): Promise<number> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'assignment.make', eventSlug)
    const version = await lockAssignments(work.db, event)
    const run = await runById(work.db, runId)
    if (run?.eventId !== event.id) throw notFound()
    if (run.state === 'accepted' || run.beganFrom !== version)
      throw new AppError('assignment-changed')
    if (run.state !== 'found') throw notFound()
    if ((await stalePairs(work.db, event.id, run.id)) > 0) throw new AppError('assignment-stale')
    const told = await takeFound(work.db, event, run.id, {
      by: work.actor?.id ?? null,
      at: work.now,
    })
    await endRun(work.db, run.id, ['found'], 'accepted', { at: work.now })
    await countChange(work.db, event)
    await work.audit({
      action: 'assignment.accept',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'event',
      objectId: event.id,
      after: {
        aim: run.aim,
        ...run.settings,
        new: told.reduce((sum, { added }) => sum + added, 0),
      },
    })
    await tellReviewers(work, event, told)
    return told.length
  })
