import type { Authorized } from '../../../shared/authorized.ts'
import type { Problem } from '../../../shared/app-error.ts'
import type { Work } from '../../../platform/use-case.ts'
import { lockSubmissionsOf } from '../database/proposals.ts'
import type { ProposalScope } from '../queries.ts'
import { speakersAtLimit } from '../queries/speakers-at-limit.ts'

type Speaks = { readonly personId: string; readonly name: string; readonly email: string }

/**
 * What speaks against these people on a proposal: each of them may speak in so many that the call has. Their number is held until
 * the end of the transaction, so that of two that are submitted or accepted at once the second counts the first.
 */
export async function checkRoomInCall(
  work: Work,
  proposal: Authorized<ProposalScope, 'proposal.edit' | 'invitation.answer'>,
  people: readonly Speaks[],
  perSpeaker: number | null,
): Promise<readonly Problem[]> {
  if (perSpeaker === null) return []
  const ids = people.map(({ personId }) => personId)
  await lockSubmissionsOf(work.db, proposal, ids)
  const full = await speakersAtLimit(work.db, proposal, ids, perSpeaker)
  return people
    .filter(({ personId }) => full.has(personId))
    .map(({ personId, name, email }) =>
      personId === work.actor?.id
        ? { field: '', code: 'too-many-proposals', params: { max: perSpeaker } }
        : {
            field: '',
            code: 'too-many-proposals-of',
            params: { max: perSpeaker, name: name || email },
          },
    )
}
