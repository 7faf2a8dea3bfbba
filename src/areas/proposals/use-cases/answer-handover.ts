import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { closeHandover, moveProposal } from '../database/host-calls.ts'
import { handoverMail } from '../emails/handover.ts'
import { personById } from '../queries/people.ts'
import { openHandover } from '../queries/host-calls.ts'
import { authoriseOwnProposal } from './authorise-proposal.ts'

/**
 * A speaker says whether their proposal goes to the other host's call; the first answer counts, and who asked gets a mail.
 * What was written about it goes along. Throws `already-answered` if nobody asks (any more), `proposal-withdrawn`.
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
