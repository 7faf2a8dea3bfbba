import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { ProposalScope } from '../queries.ts'

/**
 * Who of these people speaks in as many other proposals as a call takes of one speaker, of those that it has; where others only
 * named them, their room is not taken.
 */
export async function speakersAtLimit(
  db: Database | DatabaseTransaction,
  { id, eventId, hostCallId }: Pick<ProposalScope, 'id' | 'eventId' | 'hostCallId'>,
  personIds: readonly string[],
  limit: number,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ personId: string }>`
    select s.person_id from proposals p join proposal_speakers s on s.proposal_id = p.id and s.state = 'accepted'
    where p.event_id = ${eventId} and p.host_call_id is not distinct from ${hostCallId}::uuid and p.id <> ${id}
      and p.status = 'submitted' and s.person_id = any(${[...personIds]}::uuid[])
    group by s.person_id having count(*) >= ${limit}`.execute(db)
  return new Set(rows.map(({ personId }) => personId))
}
