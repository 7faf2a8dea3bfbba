import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'

/** About which of these things a mail of one of these kinds was written before. */
export async function alreadyWritten(
  db: Database | DatabaseTransaction,
  kinds: readonly string[],
  subjectIds: readonly string[],
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('mails')
    .select('subjectId')
    .where('subjectId', 'in', subjectIds)
    .where('kind', 'in', kinds)
    .execute()
  return new Set(rows.flatMap(({ subjectId }) => subjectId ?? []))
}
