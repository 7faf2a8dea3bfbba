import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { phasesOf } from '../../proposals/queries/reading-phase.ts'
import { deletePhaseRow } from '../database/phases.ts'
import { lockCriteria } from '../database/reviews.ts'
import { policy } from '../policy.ts'

/** Removes a phase; without any, the committee reads as the call says. Throws `not-found`. */
export const deletePhase = (context: Context, eventSlug: string, id: string): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'review.set-up', eventSlug)
    await lockCriteria(work.db, event, { alone: true })
    const before = (await phasesOf(work.db, event.id)).find((each) => each.id === id)
    if (!before) throw notFound()
    await deletePhaseRow(work.db, event, id)
    await work.audit({
      action: 'review.set-up',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'phase',
      objectId: id,
      before,
    })
    work.changed(`event:${event.id}`)
  })
