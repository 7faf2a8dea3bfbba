import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { PlannedPlace } from '../domain/plan.ts'

/** Where some sessions of an event stand in the working copy. */
export async function placesNow(
  db: Database | DatabaseTransaction,
  eventId: string,
  ids: readonly string[],
): Promise<PlannedPlace[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('sessions')
    .select(['id as sessionId', 'version', 'startsAt', 'roomId'])
    .where('eventId', '=', eventId)
    .where('id', 'in', [...ids])
    .execute()
  return rows.map((row) => ({ ...row, startsAt: row.startsAt?.getTime() ?? null }))
}
