import { transact, type Context } from '../../../platform/use-case.ts'
import { closeHandover } from '../database/host-calls.ts'
import { markWithdrawn } from '../database/proposals.ts'
import { authoriseOwnProposal } from './authorise-proposal.ts'

/** Takes a proposal back, at any time. A withdrawn one can be submitted again while the call is open. */
export const withdrawProposal = (
  context: Context,
  eventSlug: string,
  code: string,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, proposal } = await authoriseOwnProposal(
      work,
      'proposal.withdraw',
      eventSlug,
      code,
    )
    await markWithdrawn(work.db, proposal, work.now)
    await closeHandover(work.db, proposal, 'ended', { by: work.actor?.id ?? null, at: work.now })
    await work.audit({
      action: 'proposal.withdraw',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: proposal.id,
      before: { status: proposal.status },
      after: { status: 'withdrawn' },
    })
  })
