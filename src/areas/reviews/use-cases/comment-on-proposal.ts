import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { insertComment } from '../database.ts'
import { policy } from '../policy.ts'
import { reviewBy } from '../queries/judged.ts'
import { judgeProposal } from './judge-proposal.ts'

/**
 * Adds to the committee's discussion of a proposal. Throws `review-first` for who has not reviewed it yet, `not-found`, or
 * `conflict-of-interest`.
 */
export const commentOnProposal = (
  context: Context,
  eventSlug: string,
  code: string,
  body: string,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'review.write', eventSlug)
    const { id, judgeId } = await judgeProposal(work, event, code)
    if (!(await reviewBy(work.db, id, judgeId))) throw new AppError('review-first')
    await insertComment(work.db, event, { proposalId: id, authorId: judgeId, body }, work.now)
    await work.audit({
      action: 'review.comment',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: id,
      after: { body },
    })
  })
