import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { EventScope } from '../../accounts/queries.ts'
import type { Stamp } from '../database.ts'

type In<Action extends string> = Authorized<EventScope, Action>

/** The colour that a host picked for an event; '' is the one of its brand. */
export const updateHostColour = (
  db: DatabaseTransaction,
  event: In<'host-colour.pick'>,
  id: string,
  colour: string,
) =>
  db
    .updateTable('eventHosts')
    .set({ colour })
    .where('id', '=', id)
    .where('eventId', '=', event.id)
    .execute()

/** Puts somebody on a host's committee; false if they are on it already. */
export async function insertReviewer(
  db: DatabaseTransaction,
  event: In<'host-committee.edit'>,
  hostId: string,
  personId: string,
  { by, at }: Stamp,
): Promise<boolean> {
  const { rows } = await sql`
    insert into host_reviewers as known (host_id, event_id, person_id, granted_at, granted_by)
    select id, event_id, ${personId}, ${at}, ${by} from event_hosts where id = ${hostId} and event_id = ${event.id}
    on conflict (host_id, person_id) do update set ended_at = null, granted_at = excluded.granted_at,
      granted_by = excluded.granted_by where known.ended_at is not null
    returning person_id`.execute(db)
  return rows.length > 0
}

/** Takes somebody off a host's committee; false if they are not on it. */
export async function endReviewer(
  db: DatabaseTransaction,
  event: In<'host-committee.edit'>,
  hostId: string,
  personId: string,
  at: Date,
): Promise<boolean> {
  const rows = await db
    .updateTable('hostReviewers')
    .set({ endedAt: at })
    .where('hostId', '=', hostId)
    .where('eventId', '=', event.id)
    .where('personId', '=', personId)
    .where('endedAt', 'is', null)
    .returning('personId')
    .execute()
  return rows.length > 0
}
