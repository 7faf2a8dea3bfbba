import { AppError } from '../../../shared/app-error.ts'
import type { Work } from '../../../platform/use-case.ts'
import { ownProposal, speakersOf } from '../queries.ts'
import { mostSpeakers } from '../queries/invitations.ts'
import { authoriseOwnProposal, type OwnProposalProof } from './authorise-proposal.ts'

/**
 * One's own proposal with the proof that its co-speakers may change: while it may be edited, and once its speakers were told
 * that it is accepted, until the event is called off. Throws as `authoriseOwnProposal`, `call-not-open`, `proposal-withdrawn`.
 */
export async function authoriseSpeakers(
  work: Work,
  eventSlug: string,
  code: string,
): Promise<OwnProposalProof<'speakers.invite'>> {
  const own = await authoriseOwnProposal(work, 'speakers.invite', eventSlug, code)
  if (own.event.cancelledAt) throw new AppError('call-not-open')
  const { decision } = await ownProposal(work.db, own.proposal.id, work.actor!.id)
  // Asks for what editing asks for.
  if (decision !== 'accepted') await authoriseOwnProposal(work, 'proposal.edit', eventSlug, code)
  return own
}

/** Throws `too-many-speakers` (with `max`) if with `more` there would be more on stage than the format has room for. */
export async function checkRoomOnStage(
  work: Work,
  proposalId: string,
  more: number,
): Promise<void> {
  const max = await mostSpeakers(work.db, proposalId)
  const standing = (await speakersOf(work.db, proposalId)).filter(
    ({ state }) => state !== 'declined',
  )
  if (max !== null && standing.length + more > max)
    throw new AppError('too-many-speakers', { max }, [
      { field: 'email', code: 'too-many-speakers', params: { max } },
    ])
}
