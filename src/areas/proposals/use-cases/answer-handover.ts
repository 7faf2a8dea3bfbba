import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { closeHandover, moveProposal } from '../database/host-calls.ts'
import { handoverMail } from '../emails/handover.ts'
import { personById } from '../queries/people.ts'
import { callOf } from '../queries.ts'
import {
  hostCallsOf,
  openHandover,
  proposalWithHost,
  type Handover,
} from '../queries/host-calls.ts'
import { authoriseOwnProposal } from './authorise-proposal.ts'

/**
 * A speaker says whether their proposal goes to the other host's call; the first answer counts, and who asked gets a
 * mail. What was written about it goes along. Throws `already-answered` if nobody asks (any more),
 * `proposal-withdrawn`; for a yes `already-decided`, and `handover-over` where the other host takes no proposals any
 * more.
 */
export const answerHandover = (
  context: Context,
  slug: string,
  code: string,
  accept: boolean,
): Promise<void> =>
  transact(context, async (work) => {
    // Holds the proposal: of two answers, or an answer and a withdrawal, one comes first.
    const { event, proposal } = await authoriseOwnProposal(work, 'handover.answer', slug, code)
    const handover = await openHandover(work.db, proposal.id)
    if (!handover) throw new AppError('already-answered')
    if (accept) await canStillGo(work, event.id, code, handover)
    const stamp = { by: work.actor?.id ?? null, at: work.now }
    await closeHandover(work.db, proposal, accept ? 'accepted' : 'declined', stamp)
    if (accept) await moveProposal(work.db, proposal, handover, work.now)
    await work.audit({
      action: accept ? 'handover.accept' : 'handover.decline',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: proposal.id,
      after: { code, title: proposal.title, to: handover.to },
    })
    const asker = handover.askerId && (await personById(work.db, handover.askerId))
    if (asker)
      await work.mail(
        handoverMail({
          what: accept ? 'handover-accepted' : 'handover-declined',
          person: asker,
          event,
          proposal,
          host: handover.to,
          url: work.context.config.url,
        }),
      )
  })

// Speakers take their time: what held when they were asked may not hold now.
async function canStillGo(
  { db }: Work,
  eventId: string,
  code: string,
  { toCallId }: Handover,
): Promise<void> {
  if ((await proposalWithHost(db, eventId, code))?.decided) throw new AppError('already-decided')
  const open = (await callOf(db, eventId))?.perHost ? await hostCallsOf(db, eventId) : []
  if (!open.some(({ id }) => id === toCallId)) throw new AppError('handover-over')
}
