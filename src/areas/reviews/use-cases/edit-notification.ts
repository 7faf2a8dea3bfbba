import { AppError, notFound } from '../../../shared/app-error.ts'
import { editHeldMail } from '../../../platform/mail/edit-held-mail.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { lockCommittee, setMessage } from '../database.ts'
import { decisionMail } from '../emails/decision.ts'
import { policy } from '../policy.ts'
import { outboxMail } from '../queries/outbox.ts'

/**
 * Changes what a mail about a decision says while it waits: its subject and its paragraphs. Throws `not-found`, or
 * `mail-not-held` if it went meanwhile.
 */
export const editNotification = (
  context: Context,
  eventSlug: string,
  mailId: string,
  words: { readonly subject: string; readonly message: string },
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'notification.send', eventSlug)
    if (!work.actor) throw new AppError('sign-in-required')
    await lockCommittee(work.db, event)
    const mail = await outboxMail(work.db, event.id, work.actor.id, mailId)
    if (!mail) throw notFound()
    const about = {
      event,
      proposal: mail,
      decision: mail.decision,
      secret: mail.answerSecret,
    }
    const composed = decisionMail(mail.lang, about, words, context.config.url)
    if (!mail.held || !(await editHeldMail(work.db, mailId, composed)))
      throw new AppError('mail-not-held')
    await setMessage(work.db, event, mailId, words.message)
    await work.audit({
      action: 'notification.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: mail.proposalId,
      before: { person: mail.personId, subject: mail.subject, message: mail.message },
      after: { person: mail.personId, ...words },
    })
  })
