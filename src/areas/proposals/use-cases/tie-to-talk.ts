import { AppError, invalidInput } from '../../../shared/app-error.ts'
import type { Work } from '../../../platform/use-case.ts'
import { updateTalkOf } from '../database/proposals.ts'
import { ownProposal, type OwnProposal } from '../queries.ts'
import { authoriseOwnProposal } from './authorise-proposal.ts'

/**
 * Ties one's own proposal to a talk that `make` writes, in the caller's transaction; answers the talk's code, that of the
 * one it is tied to already if there is one. Throws `already-kept` if that is somebody else's.
 */
export async function tieToTalk(
  work: Work,
  eventSlug: string,
  code: string,
  make: (proposal: OwnProposal) => Promise<{ readonly id: string; readonly code: string }>,
): Promise<string> {
  const { proposal } = await authoriseOwnProposal(work, 'talk.keep', eventSlug, code)
  const whole = await ownProposal(work.db, proposal.id, work.actor!.id)
  if (whole.talkCode) return whole.talkCode
  if (whole.talkId) throw new AppError('already-kept')
  if (whole.title === '') throw invalidInput([{ field: 'title', code: 'required' }])
  const talk = await make(whole)
  await updateTalkOf(work.db, proposal, talk.id)
  return talk.code
}
