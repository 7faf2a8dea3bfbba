import { AppError, notFound } from '../../../shared/app-error.ts'
import { hitLimit } from '../../../platform/rate-limit.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { insertMessage, type NewMessage } from '../database.ts'
import type { TargetKind } from '../domain/message.ts'
import { organiserMessageMail } from '../emails/organiser-message.ts'
import { contactBySlug, organisersOf } from '../queries.ts'

// Whatever happens, organisers find no more than this in their mail in a day.
const mostInADay = 100

/**
 * Keeps what somebody writes to the organisers of a community or an announced event, and mails it to each of them. An
 * answer goes to the sender; the sender gets no mail, so that nobody can be written to through the form. A message of
 * the same id is kept once. AppError 'not-found', or 'too-many-requests' when they were written to too often today.
 */
export const writeToOrganisers = (
  context: Context,
  kind: TargetKind,
  slug: string,
  message: NewMessage,
): Promise<void> =>
  transact(context, async (work) => {
    const { db, now } = work
    const contact = await contactBySlug(db, kind, slug)
    if (!contact) throw notFound()
    if (!(await insertMessage(db, contact, message, now))) return
    const day = 24 * 60 * 60
    const { allowed, retryAfterSeconds } = await hitLimit(
      db,
      `written-to:${contact.id}`,
      mostInADay,
      day,
      now,
    )
    if (!allowed) throw new AppError('too-many-requests', { retryAfterSeconds })
    // One sender writes ten a day at most, to whomever; a sender's address is easily made up, so this only slows.
    const sender = await hitLimit(db, `written-by:${message.email}`, 10, day, now)
    if (!sender.allowed)
      throw new AppError('too-many-requests', { retryAfterSeconds: sender.retryAfterSeconds })
    const organisers = await organisersOf(db, contact)
    const { url } = context.config
    await work.mails(
      organisers.map((organiser) => organiserMessageMail({ organiser, contact, message, url })),
    )
  })
