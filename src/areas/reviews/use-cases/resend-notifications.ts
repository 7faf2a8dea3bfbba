import { AppError } from '../../../shared/app-error.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { queueMails } from '../../../platform/mail/queue-mails.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { lockCommittee, markResent } from '../database.ts'
import { policy } from '../policy.ts'
import { resendableMails } from '../queries/resendable.ts'

/**
 * Sends mails about decisions once more, word for word, to the address that each speaker has now and in the conversation of
 * the proposal. Answers how many are on their way: not one that still is from the last time, nor one about a decision that does
 * not stand any more, nor one about the person's own proposal. When the speaker was told stays.
 */
export const resendNotifications = (
  context: Context,
  eventSlug: string,
  mailIds: readonly string[],
): Promise<number> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'notification.send', eventSlug)
    if (!work.actor) throw new AppError('sign-in-required')
    await lockCommittee(work.db, event)
    const mails = await resendableMails(work.db, event.id, work.actor.id, mailIds)
    if (mails.length === 0) return 0
    await limitActs(work, actLimits.tell)
    const again = await queueMails(
      work.db,
      mails.map(({ decision, email, name, proposalId, lang, subject, text, html }) => ({
        kind: `reviews.${decision}`,
        recipient: email,
        recipientName: name,
        eventId: event.id,
        subjectId: proposalId,
        threadId: proposalId,
        createdAt: work.now,
        ...{ lang, subject, text, html },
      })),
    )
    await markResent(
      work.db,
      event,
      mails.map(({ mailId }, at) => ({ mailId, again: again[at]! })),
      work.now,
    )
    await work.audit(
      ...mails.map(({ proposalId, decision, personId, email }) => ({
        action: 'notification.resend',
        scope: 'event' as const,
        scopeId: event.id,
        objectKind: 'proposal',
        objectId: proposalId,
        after: { decision, person: personId, recipient: email },
      })),
    )
    return mails.length
  })
