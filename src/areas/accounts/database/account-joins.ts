import { newSecret } from '../../../shared/ids.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'

/** Asks whether an address is the person's too; what they asked before counts no more. The secret of the link. */
export async function replaceJoin(
  db: DatabaseTransaction,
  personId: string,
  email: string,
  { now, expiresAt }: { readonly now: Date; readonly expiresAt: Date },
): Promise<string> {
  const asked = { email, secret: newSecret(), askedAt: now, expiresAt }
  await db
    .insertInto('accountJoins')
    .values({ personId, ...asked })
    .onConflict((conflict) => conflict.column('personId').doUpdateSet(asked))
    .execute()
  return asked.secret
}

/** Uses up what a person asked. */
export const deleteJoin = (db: DatabaseTransaction, personId: string) =>
  db.deleteFrom('accountJoins').where('personId', '=', personId).execute()
