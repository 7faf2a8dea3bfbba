import { AppError, invalidInput } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { lockAssignments, saveSettings } from '../database/assignments.ts'
import { insertRun } from '../database/runs.ts'
import type { AssignmentSettings } from '../domain/committee.ts'
import type { SolverAim } from '../domain/solve-committee.ts'
import { policy } from '../policy.ts'

/**
 * Begins the search for an assignment in the background; nothing is assigned before somebody takes what it finds. Throws
 * `assignment-running` if one is under way, or `invalid-input` if the least load is above the most.
 */
export const startAssignment = (
  context: Context,
  eventSlug: string,
  { aim, ...settings }: AssignmentSettings & { readonly aim: SolverAim },
): Promise<string> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'assignment.make', eventSlug)
    if (settings.minimumLoad > settings.maximumLoad)
      throw invalidInput([{ field: 'minimumLoad', code: 'least-above-most' }])
    const beganFrom = await lockAssignments(work.db, event)
    await saveSettings(work.db, event, settings)
    const runId = await insertRun(
      work.db,
      event,
      { aim, settings, beganFrom },
      { by: work.actor?.id ?? null, at: work.now },
    )
    if (!runId) throw new AppError('assignment-running')
    await work.audit({
      action: 'assignment.start',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'event',
      objectId: event.id,
      after: { aim, ...settings },
    })
    await work.enqueue('assignment.solve', { runId })
    return runId
  })
