import { AppError } from '../../../shared/app-error.ts'
import type { Work } from '../../../platform/use-case.ts'
import { ownProposal } from '../../proposals/queries.ts'
import {
  authoriseOwnProposal,
  type OwnProposalProof,
} from '../../proposals/use-cases/authorise-proposal.ts'

/**
 * One's own proposal of which one was told that it is accepted: what it needs on stage can be said. Throws as
 * `authoriseOwnProposal`, and `not-accepted`.
 */
export async function authoriseStage(
  work: Work,
  eventSlug: string,
  code: string,
): Promise<OwnProposalProof<'stage.prepare'>> {
  const own = await authoriseOwnProposal(work, 'stage.prepare', eventSlug, code)
  const { decision } = await ownProposal(work.db, own.proposal.id, work.actor!.id)
  if (decision !== 'accepted') throw new AppError('not-accepted')
  return own
}
