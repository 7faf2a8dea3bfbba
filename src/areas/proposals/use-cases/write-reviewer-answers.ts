import { invalidInput } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import type { Work } from '../../../platform/use-case.ts'
import { writeAnswers } from '../database/answers.ts'
import type { ProposalScope } from '../queries.ts'
import { checkProposalAnswers } from './check-proposal-answers.ts'
import { offeredTo } from './offered-to.ts'

/**
 * Writes what a reviewer answered about a proposal, in the transaction of a caller who proved that they judge it. Throws
 * `invalid-input` with every problem beside its question.
 */
export async function writeReviewerAnswers(
  work: Work,
  proposal: Authorized<ProposalScope, 'question.answer'>,
  given: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { hostId } = await offeredTo(work.db, proposal.eventId, proposal)
  const { problems, checked } = await checkProposalAnswers(work, { ...proposal, hostId }, given, {
    as: 'reviewer',
    draft: false,
  })
  if (problems.length > 0) throw invalidInput(problems)
  for (const { questions, answers, personId } of checked)
    await writeAnswers(work.db, proposal, questions, answers, { personId, at: work.now })
}
