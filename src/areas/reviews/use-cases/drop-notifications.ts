import { AppError } from '../../../shared/app-error.ts'
import { dropHeldMails } from '../../../platform/mail/drop-held-mails.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { deleteNotifications, lockCommittee } from '../database.ts'
import { policy } from '../policy.ts'
import { sendableMails } from '../queries/outbox.ts'

/**
 * Gives up mails about decisions that wait; the speakers were told nothing, and mails can be prepared again. Answers how
 * many were given up: not those that went meanwhile.
 */
export const dropNotifications = (
  context: Context,
  eventSlug: string,
  mailIds: readonly string[],
): Promise<number> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'notification.send', eventSlug)
    if (!work.actor) throw new AppError('sign-in-required')
    await lockCommittee(work.db, event)
    const mine = await sendableMails(work.db, event.id, work.actor.id, { mailIds })
    const dropped = new Set(
      await dropHeldMails(
        work.db,
        mine.map((mail) => mail.mailId),
      ),
    )
    if (dropped.size === 0) return 0
    await deleteNotifications(work.db, event, [...dropped])
    await work.audit(
      ...mine
        .filter((mail) => dropped.has(mail.mailId))
        .map((mail) => ({
          action: 'notification.drop',
          scope: 'event' as const,
          scopeId: event.id,
          objectKind: 'proposal',
          objectId: mail.proposalId,
          before: { decision: mail.decision, person: mail.personId },
        })),
    )
    return dropped.size
  })
