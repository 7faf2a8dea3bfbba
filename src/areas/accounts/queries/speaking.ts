import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'

/** The events whose pages show a person as a speaker. */
export async function eventsWithSpeaker(
  db: DatabaseTransaction,
  personId: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct sessions.event_id as id from session_speakers
      join sessions on sessions.id = session_speakers.session_id
    where session_speakers.person_id = ${personId}`.execute(db)
  return rows.map((row) => row.id)
}
