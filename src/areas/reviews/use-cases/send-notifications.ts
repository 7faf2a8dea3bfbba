import { AppError } from '../../../shared/app-error.ts'
import { sendHeldMails } from '../../../platform/mail/send-held-mails.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { lockCommittee, markNotified } from '../database.ts'
import type { ToldDecision } from '../domain/decision.ts'
import { policy } from '../policy.ts'
import { sendableMails } from '../queries/outbox.ts'

/** Which mails to send: these, or all that wait, of one decision or of any, prepared not after `until`. */
export type Sending =
  | { readonly mailIds: readonly string[] }
  | { readonly decision: ToldDecision | null; readonly until: Date }

/**
 * Sends mails about decisions that wait, and those that could not be delivered once more; from then on the speakers count as
 * notified. Answers how many are on their way: one that somebody else sent or dropped meanwhile is not among them, nor one
 * whose proposal was withdrawn, nor one about the person's own proposal.
 */
export const sendNotifications = (
  context: Context,
  eventSlug: string,
  which: Sending,
): Promise<number> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'notification.send', eventSlug)
    if (!work.actor) throw new AppError('sign-in-required')
    await lockCommittee(work.db, event)
    const mine = await sendableMails(work.db, event.id, work.actor.id, which)
    const sent = await sendHeldMails(
      work.db,
      mine.map((mail) => mail.mailId),
    )
    if (sent.length === 0) return 0
    await markNotified(work.db, event, sent, work.now)
    const ids = new Set(sent)
    await work.audit(
      ...mine
        .filter((mail) => ids.has(mail.mailId))
        .map((mail) => ({
          action: 'notification.send',
          scope: 'event' as const,
          scopeId: event.id,
          objectKind: 'proposal',
          objectId: mail.proposalId,
          after: { decision: mail.decision, person: mail.personId },
        })),
    )
    return sent.length
  })
