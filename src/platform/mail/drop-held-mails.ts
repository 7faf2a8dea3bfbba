import type { DatabaseTransaction } from '../database/database.ts'

/** Gives up mails that waited for a person; answers the ids of those that really waited. */
export async function dropHeldMails(
  tx: DatabaseTransaction,
  mailIds: readonly string[],
): Promise<string[]> {
  if (mailIds.length === 0) return []
  const dropped = await tx
    .updateTable('mails')
    .set({ status: 'dropped' })
    .where('id', 'in', mailIds)
    .where('status', '=', 'held')
    .returning('id')
    .execute()
  return dropped.map(({ id }) => id)
}
