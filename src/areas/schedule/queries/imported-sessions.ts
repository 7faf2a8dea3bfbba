import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'

/** The sessions of an event that came from a file, by their keys there. */
export async function importedSessions(
  db: Database | DatabaseTransaction,
  eventId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('importedSessions')
    .select(['key', 'sessionId'])
    .where('eventId', '=', eventId)
    .execute()
  return new Map(rows.map(({ key, sessionId }) => [key, sessionId]))
}
