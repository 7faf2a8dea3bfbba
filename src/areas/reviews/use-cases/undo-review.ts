import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { isReviewingOpen } from '../../proposals/domain/blindness.ts'
import { lockCriteria, undoReview as undo } from '../database/reviews.ts'
import { policy } from '../policy.ts'
import { reviewing } from '../queries/judged.ts'
import { judgeProposal } from './judge-proposal.ts'

/**
 * Takes back what the person last saved on a proposal: their review before it stands again, or none. Throws
 * `nothing-to-undo`, and as `reviewProposal` does.
 */
export const undoReview = (context: Context, eventSlug: string, code: string): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'review.write', eventSlug)
    const { id, judgeId } = await judgeProposal(work, event, code)
    await lockCriteria(work.db, event, { alone: false })
    const { mine: before, ...phase } = await reviewing(work.db, event.id, id, judgeId, work.now)
    if (!isReviewingOpen(phase, work.now)) throw new AppError('review-closed')
    if (!(await undo(work.db, event, id, judgeId, work.now))) throw new AppError('nothing-to-undo')
    const { mine: after } = await reviewing(work.db, event.id, id, judgeId, work.now)
    await work.audit({
      action: 'review.undo',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: id,
      before,
      after,
    })
  })
