import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'

/**
 * Of the speakers whom a team entered on a proposal, those of whom it may still write: they have never signed in, and no other
 * event knows them.
 */
export async function enteredSpeakers(
  db: Database | DatabaseTransaction,
  eventId: string,
  proposalId: string,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ personId: string }>`
    select s.person_id from proposal_speakers s join people w on w.id = s.person_id and not w.email_verified
    where s.proposal_id = ${proposalId} and s.entered
      and not exists (select from proposal_speakers o join proposals p on p.id = o.proposal_id
        where o.person_id = s.person_id and p.event_id <> ${eventId})
      and not exists (select from session_speakers o join sessions e on e.id = o.session_id
        where o.person_id = s.person_id and e.event_id <> ${eventId})`.execute(db)
  return new Set(rows.map(({ personId }) => personId))
}
