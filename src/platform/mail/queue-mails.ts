import { AppError } from '../../shared/app-error.ts'
import { newId } from '../../shared/ids.ts'
import type { Database, DatabaseTransaction } from '../database/database.ts'
import { json } from '../database/json.ts'
import { enqueueMany } from '../jobs/enqueue.ts'
import type { MailMessage } from './mail-message.ts'

// One mailbox and nothing that could be read as a second one or as another header.
const mailbox = /^[^\s<>(),;:"\\[\]@]+@[^\s<>(),;:"\\[\]@]+$/u

/** Whether mail can be sent to this address: one mailbox, nothing else. */
export const isMailbox = (address: string): boolean => mailbox.test(address)

/** A header is one line: what a person typed into a name or a title cannot start another. */
export const oneLine = (text: string) =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 300)

/** Queues one mail in the caller's transaction; answers its id. See `queueMails`. */
export async function queueMail(
  tx: DatabaseTransaction | Database,
  message: MailMessage,
): Promise<string> {
  const [id] = await queueMails(tx, [message])
  return id!
}

/**
 * Queues mails in the caller's transaction with two statements, however many they are: they go out if and only if it
 * commits, held ones once a person sends them. One that was written before is left as it is. Answers their ids in the
 * same order.
 * AppError 'not-an-email' if a recipient, or whom an answer goes to, is not one mailbox.
 */
export async function queueMails(
  tx: DatabaseTransaction | Database,
  messages: readonly MailMessage[],
): Promise<string[]> {
  if (messages.length === 0) return []
  const rows = messages.map((message) => {
    if (![message.recipient, message.replyTo ?? message.recipient].every(isMailbox))
      throw new AppError('not-an-email')
    return {
      id: message.id ?? newId(message.createdAt.getTime()),
      kind: message.kind,
      recipient: message.recipient,
      recipientName: oneLine(message.recipientName ?? ''),
      lang: message.lang,
      subject: oneLine(message.subject),
      bodyText: message.text,
      bodyHtml: message.html,
      attachments: json(
        (message.attachments ?? []).map((file) => ({ ...file, filename: oneLine(file.filename) })),
      ),
      status: message.held
        ? ('held' as const)
        : message.unsent
          ? ('dropped' as const)
          : ('queued' as const),
      eventId: message.eventId ?? null,
      subjectId: message.subjectId ?? null,
      threadId: message.threadId ?? null,
      replyTo: message.replyTo ?? '',
      unsubscribeUrl: message.unsubscribeUrl ?? '',
      createdAt: message.createdAt,
    }
  })
  const written = await tx
    .insertInto('mails')
    .values(rows)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning(['id', 'status'])
    .execute()
  await enqueueMany(
    tx,
    'mail.deliver',
    written.filter((row) => row.status === 'queued').map((row) => ({ mailId: row.id })),
  )
  return rows.map((row) => row.id)
}
