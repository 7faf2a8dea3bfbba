import { AppError, notFound } from '../../../shared/app-error.ts'
import { idOf } from '../../../shared/ids.ts'
import { hitLimit } from '../../../platform/rate-limit.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { keepAnswer } from '../database.ts'
import type { TargetKind } from '../domain/message.ts'
import { answerMail } from '../emails/answer.ts'
import { contactBySlug } from '../queries.ts'
import { authoriseAnswer } from './authorise-answer.ts'

// To one address, from all organisers together.
const mostInADay = 10

/**
 * An organiser answers a message: it goes to the sender's mailbox in the name of the organisers, without an address of
 * theirs, and the message counts as answered. The same words are sent once, and a mailbox gets a few answers a day: who
 * wrote may be made up. AppError 'not-found', 'too-many-requests'.
 */
export const replyToMessage = (
  context: Context,
  kind: TargetKind,
  slug: string,
  messageId: string,
  words: string,
): Promise<void> =>
  transact(context, async (work) => {
    const { db, now, actor } = work
    const answerable = await authoriseAnswer(work, kind, slug)
    const message = await keepAnswer(db, kind, answerable, { messageId, words, by: actor!.id }, now)
    const contact = await contactBySlug(db, kind, slug)
    if (!message || !contact) throw notFound()
    const { allowed, retryAfterSeconds } = await hitLimit(
      db,
      `organiser-answer:${message.senderEmail}`,
      mostInADay,
      24 * 60 * 60,
      now,
    )
    if (!allowed) throw new AppError('too-many-requests', { retryAfterSeconds })
    await work.mail({
      id: idOf('organiser-answer', messageId, words),
      ...answerMail({ contact, message, words, url: context.config.url }),
    })
    await work.audit({
      action: 'message.answer',
      scope: kind,
      scopeId: answerable.id,
      objectKind: 'message',
      objectId: messageId,
    })
  })
