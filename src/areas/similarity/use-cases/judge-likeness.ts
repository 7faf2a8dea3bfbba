import { transact, type Context } from '../../../platform/use-case.ts'
import { notFound } from '../../../shared/app-error.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { storeVerdict } from '../database.ts'
import type { LikenessVerdict } from '../domain/likeness.ts'
import { policy } from '../policy.ts'
import { pairOf } from '../queries.ts'

/**
 * Says for the committee of an event that two proposals that look alike are different, or are the same talk, or takes that back
 * (`open`). Throws `not-found` unless both were found to be alike and are for the actor to read, and what `authoriseEvent` throws.
 */
export const judgeLikeness = (
  context: Context,
  eventSlug: string,
  pair: { readonly code: string; readonly other: string },
  verdict: LikenessVerdict,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'similar.judge', eventSlug)
    const actor = work.actor!
    const reader = { personId: actor.id, admin: actor.admin }
    const found = await pairOf(work.db, event.id, reader, pair)
    if (!found) throw notFound()
    const { proposalId, ...ids } = found
    await storeVerdict(work.db, event, ids, verdict, { personId: actor.id, at: work.now })
    await work.audit({
      action: 'similar.judge',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: proposalId,
      after: { other: pair.other, verdict },
    })
  })
