import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { saveHidden } from '../database.ts'
import { policy } from '../policy.ts'

/** Hides abusive feedback from the speakers, or shows it again. Throws `not-found` for one of another event. */
export const hideFeedback = (
  context: Context,
  eventSlug: string,
  id: string,
  hidden: boolean,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'feedback.edit', eventSlug)
    const by = { by: work.actor?.id ?? null, at: work.now }
    if (!(await saveHidden(work.db, event, id, hidden ? by : null))) throw notFound()
    await work.audit({
      action: 'feedback.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'feedback',
      objectId: id,
      after: { hidden },
    })
  })
