import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { judgedByCode } from '../../reviews/queries/judged.ts'
import {
  assignByHand,
  countChange,
  lockAssignments,
  savePin,
  unassign,
} from '../database/assignments.ts'
import { policy } from '../policy.ts'
import { pairNow } from '../queries/pair.ts'
import { tellReviewers } from './tell-reviewers.ts'

export const pairActs = ['assign', 'take-away', 'pin', 'bar', 'free'] as const
export type PairAct = (typeof pairActs)[number]

/**
 * A chair's own hand on one pair: assigns it, takes it away, pins it (assigned, and kept by every search), bars it (taken away, and
 * found by none), or leaves it to the search again. Throws `not-found` for who reads not for this event or proposal,
 * `reviewer-in-conflict`, or `already-reviewed` for taking away what was read.
 */
export const editPair = (
  context: Context,
  eventSlug: string,
  {
    code,
    reviewerId,
    act,
  }: { readonly code: string; readonly reviewerId: string; readonly act: PairAct },
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'assignment.make', eventSlug)
    if (!work.actor) throw new AppError('sign-in-required')
    await lockAssignments(work.db, event)
    const [proposal] = await judgedByCode(work.db, event.id, [code], work.actor.id)
    if (!proposal || proposal.own || proposal.status !== 'submitted') throw notFound()
    const pair = { proposalId: proposal.id, reviewerId }
    const now = await pairNow(work.db, event.id, pair)
    if (!now) throw notFound()
    const by = { by: work.actor.id, at: work.now }
    const gives = act === 'assign' || act === 'pin'
    const takes = act === 'take-away' || act === 'bar'
    if (gives && now.inConflict) throw new AppError('reviewer-in-conflict')
    if (takes && now.reviewed) throw new AppError('already-reviewed')
    if (gives && !now.assigned) await assignByHand(work.db, event, pair, by)
    if (takes) await unassign(work.db, event, pair)
    await savePin(
      work.db,
      event,
      pair,
      act === 'pin' ? 'pinned' : act === 'bar' ? 'barred' : null,
      by,
    )
    await countChange(work.db, event)
    await work.audit({
      action: 'assignment.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: proposal.id,
      after: { act, reviewer: now.name, code },
    })
    if (gives && !now.assigned)
      await tellReviewers(work, event, [{ personId: reviewerId, added: 1 }])
  })
