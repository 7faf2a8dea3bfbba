import type { Database } from '../database/database.ts'
import { queueSettings } from '../jobs/queue-settings.ts'
import { isReservedAddress } from './reserved-address.ts'
import { MailRefused, type MailSender } from './mail-sender.ts'

type Deps = {
  readonly db: Database
  /** Undefined: no mail server is configured, and the mail is read at /dev/mail. */
  readonly sender: Pick<MailSender, 'send'> | undefined
  readonly now: () => Date
}

/**
 * The job `mail.deliver`: hands a queued mail to the mail server and records that. Harmless to repeat: a mail that
 * is sent, held or dropped is left alone. Throws, to be tried again later, when the server could not take it; after
 * the last try the mail counts as failed, with the reason.
 */
export async function deliverMail({ db, sender, now }: Deps, mailId: string): Promise<void> {
  const mail = await db
    .selectFrom('mails')
    .selectAll()
    .where('id', '=', mailId)
    .where('status', '=', 'queued')
    .executeTakeFirst()
  if (!mail) return
  const attempts = mail.attempts + 1
  const record = (values: {
    status?: 'sent' | 'failed'
    lastError: string | null
    sentAt?: Date
  }) =>
    db
      .updateTable('mails')
      .set({ ...values, attempts })
      .where('id', '=', mailId)
      .where('status', '=', 'queued')
      .execute()
  try {
    if (!isReservedAddress(mail.recipient)) await sender?.send(mail)
  } catch (error) {
    const final = error instanceof MailRefused || attempts > queueSettings.retryLimit
    const lastError = String(error).slice(0, 1000)
    await record(final ? { status: 'failed', lastError } : { lastError })
    if (final) return
    throw error
  }
  await record({ status: 'sent', lastError: null, sentAt: now() })
}
