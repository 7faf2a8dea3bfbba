import type { DatabaseTransaction } from '../database/database.ts'
import type { MailMessage } from './mail-message.ts'
import { oneLine } from './queue-mails.ts'

/** Changes what a mail says that still waits for a person; false if it does not wait any more, and nothing is changed. */
export async function editHeldMail(
  tx: DatabaseTransaction,
  mailId: string,
  { subject, text, html }: Pick<MailMessage, 'subject' | 'text' | 'html'>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('mails')
    .set({ subject: oneLine(subject), bodyText: text, bodyHtml: html })
    .where('id', '=', mailId)
    .where('status', '=', 'held')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
