import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { judgedByCode } from '../../reviews/queries/judged.ts'
import { insertDeclared, saveBids } from '../database/profile.ts'
import type { Bid } from '../domain/committee.ts'
import { policy } from '../policy.ts'

/** What somebody says of a proposal by its title: how gladly they would read it, that they must not, or nothing any more. */
export type BidOn = { readonly code: string; readonly bid: Bid | 'conflict' | null }

/**
 * Bids on proposals, all or none. Who says that they are in conflict with one declares it; it is not there for them from then on.
 * Throws `not-found` for a proposal that is none of theirs to judge.
 */
export const bidOnProposals = (
  context: Context,
  eventSlug: string,
  bids: readonly BidOn[],
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'reviewer.profile', eventSlug)
    if (!work.actor) throw new AppError('sign-in-required')
    if (bids.length === 0) return
    const by = work.actor.id
    const codes = bids.map(({ code }) => code)
    const found = await judgedByCode(work.db, event.id, codes, by)
    const ids = new Map(
      found
        .filter(({ own, status }) => !own && status === 'submitted')
        .map(({ code, id }) => [code, id]),
    )
    const said = bids.map(({ code, bid }) => {
      const proposalId = ids.get(code)
      if (!proposalId) throw notFound()
      return { proposalId, bid }
    })
    await saveBids(
      work.db,
      event,
      by,
      said.map(({ proposalId, bid }) => ({ proposalId, bid: bid === 'conflict' ? null : bid })),
      work.now,
    )
    for (const { proposalId, bid } of said)
      if (bid === 'conflict')
        await insertDeclared(work.db, event, by, { kind: 'proposal', proposalId }, work.now)
    await work.audit(
      ...said
        .filter(({ bid }) => bid === 'conflict')
        .map(({ proposalId }) => ({
          action: 'conflict.declare',
          scope: 'event' as const,
          scopeId: event.id,
          objectKind: 'proposal',
          objectId: proposalId,
        })),
    )
  })
