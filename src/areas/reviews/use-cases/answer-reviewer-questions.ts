import { AppError, notFound } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { isReviewingOpen } from '../../proposals/domain/blindness.ts'
import { proposalByCode, type ProposalScope } from '../../proposals/queries.ts'
import { readingPhase } from '../../proposals/queries/reading-phase.ts'
import { writeReviewerAnswers } from '../../proposals/use-cases/write-reviewer-answers.ts'
import { policy } from '../policy.ts'
import { judgeProposal } from './judge-proposal.ts'

/**
 * Answers what the organisers ask of each reviewer about a proposal; a later answer replaces the first. Throws `review-closed`
 * outside of the phases' dates, `not-found`, `conflict-of-interest`, or `invalid-input`.
 */
export const answerReviewerQuestions = (
  context: Context,
  eventSlug: string,
  code: string,
  given: Readonly<Record<string, unknown>>,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'review.write', eventSlug)
    const { id } = await judgeProposal(work, event, code)
    const phase = await readingPhase(work.db, event.id, work.now)
    if (!isReviewingOpen(phase, work.now)) throw new AppError('review-closed')
    const proposal = await proposalByCode(work.db, event.id, code)
    if (proposal?.id !== id) throw notFound()
    const judged = proposal as Authorized<ProposalScope, 'question.answer'>
    await writeReviewerAnswers(work, judged, given)
  })
