import { randomBytes } from 'node:crypto'
import { AppError } from '../../../shared/app-error.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { queueMails } from '../../../platform/mail/queue-mails.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { insertNotifications, lockCommittee } from '../database.ts'
import type { ToldDecision } from '../domain/decision.ts'
import { decisionMail } from '../emails/decision.ts'
import { policy } from '../policy.ts'
import { wordsFor } from './words-for.ts'
import { committeeSettings, templatesOf } from '../queries/mail-templates.ts'
import { notificationsToPrepare } from '../queries/outbox.ts'

export type Preparation = {
  /** Only those who are told of this decision; of every one without. */
  readonly decision?: ToldDecision | null
  /** A paragraph that goes into each mail, as far as there is one in the reader's language or another. */
  readonly note?: LocalizedText
  /** Whether what reviewers let the speakers read goes along; it does unless said. */
  readonly feedback?: boolean
}

/**
 * Writes a mail to each speaker who has not been told of the decision on their proposal, in their language, and holds it
 * until a person sends it. Answers how many were written; again at once, none. The person's own proposals are left to
 * somebody else of the team.
 */
export const prepareNotifications = (
  context: Context,
  eventSlug: string,
  { decision = null, note = {}, feedback = true }: Preparation = {},
): Promise<number> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'notification.send', eventSlug)
    if (!work.actor) throw new AppError('sign-in-required')
    await lockCommittee(work.db, event)
    const speakers = await notificationsToPrepare(work.db, event.id, work.actor.id, decision)
    if (speakers.length === 0) return 0
    const [templates, settings] = await Promise.all([
      templatesOf(work.db, event.id),
      committeeSettings(work.db, event.id),
    ])
    const mails = speakers.map((speaker) => {
      const secret = speaker.decision === 'accepted' ? randomBytes(24).toString('base64url') : null
      const about = { event, proposal: speaker, decision: speaker.decision, secret }
      const words = wordsFor(speaker, { event, templates, settings }, { note, feedback }, context)
      const composed = decisionMail(speaker.lang, about, words, context.config.url)
      return { speaker, words, composed, secret }
    })
    const mailIds = await queueMails(
      work.db,
      mails.map(({ speaker, composed }) => ({
        kind: `reviews.${speaker.decision}`,
        recipient: speaker.email,
        recipientName: speaker.name,
        held: true,
        eventId: event.id,
        subjectId: speaker.proposalId,
        threadId: speaker.proposalId,
        createdAt: work.now,
        ...composed,
      })),
    )
    const rows = mails.map(({ speaker, words, secret }, at) => ({
      proposalId: speaker.proposalId,
      personId: speaker.personId,
      decision: speaker.decision,
      mailId: mailIds[at]!,
      message: words.message,
      answerSecret: secret,
    }))
    await insertNotifications(work.db, event, rows, work.now)
    await work.audit({
      action: 'notification.prepare',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'event',
      objectId: event.id,
      after: { decision, mails: rows.length },
    })
    return rows.length
  })
