import type { Database, DatabaseTransaction } from '../database/database.ts'
import { enqueueMany } from '../jobs/enqueue.ts'

/**
 * Sends mails that waited for a person, or failed and get another chance. Answers the ids of those that are now on
 * their way; a mail that somebody else sent or dropped meanwhile is not among them, and is not sent twice.
 */
export async function sendHeldMails(
  tx: DatabaseTransaction | Database,
  mailIds: readonly string[],
): Promise<string[]> {
  if (mailIds.length === 0) return []
  const released = await tx
    .updateTable('mails')
    .set({ status: 'queued', attempts: 0, lastError: null })
    .where('id', 'in', mailIds)
    .where('status', 'in', ['held', 'failed'])
    .returning('id')
    .execute()
  const ids = released.map(({ id }) => id)
  await enqueueMany(
    tx,
    'mail.deliver',
    ids.map((mailId) => ({ mailId })),
  )
  return ids
}
