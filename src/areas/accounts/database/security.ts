import type { DatabaseTransaction } from '../../../platform/database/database.ts'

/** Renames a passkey of a person; false if they have no such passkey. */
export async function updatePasskeyName(
  db: DatabaseTransaction,
  personId: string,
  passkeyId: string,
  name: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('authPasskeys')
    .set({ name })
    .where('id', '=', passkeyId)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Deletes a passkey of a person; false if they have no such passkey. */
export async function deletePasskey(
  db: DatabaseTransaction,
  personId: string,
  passkeyId: string,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('authPasskeys')
    .where('id', '=', passkeyId)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Ends all sessions of a person but one. */
export async function deleteOtherSessions(
  db: DatabaseTransaction,
  personId: string,
  sessionId: string,
): Promise<void> {
  await db
    .deleteFrom('authSessions')
    .where('personId', '=', personId)
    .where('id', '!=', sessionId)
    .execute()
}
