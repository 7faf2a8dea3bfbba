import { AppError, invalidInput } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { isReviewingOpen } from '../../proposals/domain/blindness.ts'
import { lockCriteria, upsertReviews } from '../database/reviews.ts'
import { criteriaFor, overallScore } from '../domain/criteria.ts'
import { problemsOfVerdict, type Verdict } from '../domain/verdict.ts'
import { policy } from '../policy.ts'
import { reviewing } from '../queries/judged.ts'
import { judgeProposal } from './judge-proposal.ts'

/** How a saving is told from another, where a lost connection may send it twice or late. */
export type Sending = {
  /** Its name, of the sender's making. */
  readonly key: string
  /** When the review that the reader saw was saved; null if there was none. */
  readonly seen: Date | null
}

/**
 * Scores a submitted proposal by its criteria, or abstains with a reason; a second review of the same person replaces the
 * first. A saving that arrives again changes nothing; one that was made before another arrived, from another device, is not taken:
 * `review-changed`. Throws `review-closed` before and
 * after the phases' dates, `invalid-input`, `not-found`, or `conflict-of-interest` for one's own proposal.
 */
export const reviewProposal = (
  context: Context,
  eventSlug: string,
  code: string,
  verdict: Verdict,
  sending: Sending | null = null,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'review.write', eventSlug)
    const { id, judgeId } = await judgeProposal(work, event, code)
    await lockCriteria(work.db, event, { alone: false })
    const { trackId, criteria, mine, savedKey, savedAt, ...phase } = await reviewing(
      work.db,
      event.id,
      id,
      judgeId,
      work.now,
    )
    if (sending && savedKey === sending.key) return
    if (!isReviewingOpen(phase, work.now)) throw new AppError('review-closed')
    if (sending && savedAt?.getTime() !== sending.seen?.getTime())
      throw new AppError('review-changed')
    const asked = criteriaFor(criteria, trackId)
    const problems = problemsOfVerdict(verdict, asked)
    if (problems.length > 0) throw invalidInput(problems)
    const scores = Object.fromEntries(
      asked.flatMap((criterion) => {
        const given = verdict.scores?.[criterion.id]
        return given === undefined ? [] : [[criterion.id, given] as const]
      }),
    )
    const review = {
      ...verdict,
      scores,
      score: verdict.scores && overallScore(scores, asked),
      abstainReason: verdict.scores ? '' : verdict.abstainReason,
    }
    await upsertReviews(work.db, event, [
      {
        ...review,
        proposalId: id,
        reviewerId: judgeId,
        key: sending?.key ?? null,
        at: work.now,
      },
    ])
    await work.audit({
      action: 'review.write',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: id,
      before: mine,
      after: review,
    })
  })
