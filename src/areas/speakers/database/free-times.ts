import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { json } from '../../../platform/database/json.ts'
import type { EventScope } from '../../accounts/queries.ts'
import type { FreeTime } from '../domain/free-slots.ts'

type Noted = Authorized<EventScope, 'stage.note'>

/** When a speaker of the event said that they can come, null if they did not; undefined for who speaks in no session of it. */
export async function lockFreeTimes(
  db: DatabaseTransaction,
  event: Noted,
  personId: string,
): Promise<{ readonly free: readonly FreeTime[] | null } | undefined> {
  const { rows } = await sql<{ free: readonly FreeTime[] | null }>`
    select n.free from people p
    left join speaker_needs n on n.person_id = p.id and n.event_id = ${event.id}
    where p.id = ${personId} and exists (
      select from session_speakers x join sessions s on s.id = x.session_id
      where x.person_id = p.id and s.event_id = ${event.id})
    for update of p`.execute(db)
  return rows[0]
}

/** Leaves all else that they said as it is. */
export const writeFreeTimes = (
  db: DatabaseTransaction,
  event: Noted,
  {
    personId,
    free,
    now,
  }: { readonly personId: string; readonly free: readonly FreeTime[]; readonly now: Date },
) =>
  db
    .insertInto('speakerNeeds')
    .values({ eventId: event.id, personId, free: json(free), answeredAt: now })
    .onConflict((known) => known.columns(['eventId', 'personId']).doUpdateSet({ free: json(free) }))
    .execute()
