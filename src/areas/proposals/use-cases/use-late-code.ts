import { AppError, invalidInput } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { giveLateCode } from '../database/late-codes.ts'
import { editableAt } from '../domain/deadlines.ts'
import { authoriseOwnProposal } from './authorise-proposal.ts'
import { offeredTo } from './offered-to.ts'
import { takeLateCode } from './take-late-code.ts'

/**
 * Opens a proposal that its speaker began in time with a code for late access, for one of its uses. Throws `still-open` while
 * it needs none, and as `takeLateCode` does; a code of another host's call is not valid either.
 */
export const useLateCode = (
  context: Context,
  eventSlug: string,
  proposalCode: string,
  typed: string,
  received: Date = context.now(),
): Promise<void> =>
  transact(context, async (work) => {
    const { event, proposal } = await authoriseOwnProposal(
      work,
      'late-code.use',
      eventSlug,
      proposalCode,
    )
    const { deadlines, hostId } = await offeredTo(work.db, event.id, proposal)
    if (editableAt(deadlines, proposal, received)) throw new AppError('still-open')
    const late = await takeLateCode(work, event, typed, received)
    const notValid = invalidInput([{ field: 'lateCode', code: 'late-code-not-valid' }])
    if (late.hostId !== null && late.hostId !== hostId) throw notValid
    // Used up for nothing otherwise: the code is for other formats or tracks than the committee has.
    if (!editableAt({ ...deadlines, late }, proposal, received)) throw notValid
    await giveLateCode(work.db, proposal, late.id, work.now)
    await work.audit({
      action: 'late-code.use',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: proposal.id,
      after: { code: proposal.code, title: proposal.title },
    })
  })
