import { invalidInput } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { upsertReviews } from '../database.ts'
import { problemsOfVerdict, type Verdict } from '../domain/verdict.ts'
import { policy } from '../policy.ts'
import { reviewBy } from '../queries/judged.ts'
import { judgeProposal } from './judge-proposal.ts'

/**
 * Scores a submitted proposal from 1 to 5, or abstains with a reason; a second review of the same person replaces the
 * first. Throws `invalid-input`, `not-found`, or `conflict-of-interest` for one's own proposal.
 */
export const reviewProposal = (
  context: Context,
  eventSlug: string,
  code: string,
  verdict: Verdict,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'review.write', eventSlug)
    const { id, judgeId } = await judgeProposal(work, event, code)
    const problems = problemsOfVerdict(verdict)
    if (problems.length > 0) throw invalidInput(problems)
    const before = await reviewBy(work.db, id, judgeId)
    await upsertReviews(work.db, event, [
      { ...verdict, proposalId: id, reviewerId: judgeId, at: work.now },
    ])
    await work.audit({
      action: 'review.write',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: id,
      before,
      after: verdict,
    })
  })
