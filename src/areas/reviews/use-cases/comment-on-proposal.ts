import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { insertComment } from '../database/discussion.ts'
import { allows } from '../../../shared/policy.ts'
import { standingInEvent } from '../../accounts/queries.ts'
import { readingPhase } from '../../proposals/queries/reading-phase.ts'
import { policy } from '../policy.ts'
import { hasReviewed } from '../queries/judged.ts'
import { judgeProposal } from './judge-proposal.ts'
import { tellMentioned } from './tell-mentioned.ts'

/**
 * Adds to the committee's discussion of a proposal, and tells by mail whoever is mentioned. Throws `review-first` for who has not
 * reviewed it yet where that comes first, `others-hidden` in a phase without discussion, `not-found`, or
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
    const proposal = await judgeProposal(work, event, code)
    const { id, judgeId } = proposal
    const { others } = await readingPhase(work.db, event.id, work.now)
    const chairs = allows(
      policy,
      'ranking.see',
      await standingInEvent(work.db, work.actor, event.id),
    )
    if (others === 'never' && !chairs) throw new AppError('others-hidden')
    if (others !== 'always' && !(await hasReviewed(work.db, id, judgeId)))
      throw new AppError('review-first')
    await insertComment(work.db, event, { proposalId: id, authorId: judgeId, body }, work.now)
    await tellMentioned(work, event, proposal, body)
    await work.audit({
      action: 'review.comment',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: id,
      after: { body },
    })
  })
