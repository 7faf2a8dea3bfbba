import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { storeSetAside } from '../database.ts'
import { policy } from '../policy.ts'
import { hasVoted } from '../queries.ts'

/**
 * Counts no vote of an account in an event, for a reason that the log keeps, or counts them again (`reason` null). Throws
 * `not-found` for an account that did not vote there, and what `authoriseEvent` throws.
 */
export const setVotesAside = (
  context: Context,
  eventSlug: string,
  voterId: string,
  reason: string | null,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'votes.set-aside', eventSlug)
    if (!(await hasVoted(work.db, event.id, voterId))) throw notFound()
    const by = { personId: work.actor?.id ?? null, at: work.now }
    await storeSetAside(work.db, event, voterId, reason, by)
    await work.audit({
      action: 'votes.set-aside',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'person',
      objectId: voterId,
      after: { setAside: reason !== null, reason },
    })
  })
