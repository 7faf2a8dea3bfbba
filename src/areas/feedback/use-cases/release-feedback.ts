import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { saveRelease } from '../database.ts'
import { policy } from '../policy.ts'

/** Lets the speakers read what was said of their sessions, and what will be. */
export const releaseFeedback = (context: Context, eventSlug: string): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'feedback.edit', eventSlug)
    await saveRelease(work.db, event, work.now)
    await work.audit({
      action: 'feedback.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'event',
      objectId: event.id,
      after: { releasedAt: work.now },
    })
  })
