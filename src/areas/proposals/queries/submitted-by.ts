import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'

/** How many proposals a person speaks in that a call has; where others only named them, their room is not taken. */
export async function submittedBy(
  db: Database | DatabaseTransaction,
  eventId: string,
  hostCallId: string | null,
  personId: string,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from proposals p join proposal_speakers s on s.proposal_id = p.id
    where p.event_id = ${eventId} and p.host_call_id is not distinct from ${hostCallId}::uuid
      and p.status = 'submitted' and s.person_id = ${personId} and s.state = 'accepted'`.execute(db)
  return rows[0]?.count ?? 0
}
