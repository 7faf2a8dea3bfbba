import { sql } from 'kysely'
import type { Authorized } from '../../shared/authorized.ts'
import { newId } from '../../shared/ids.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import { json } from '../../platform/database/json.ts'
import type { EventScope } from '../accounts/queries.ts'
import type { Award } from './domain/award.ts'

type Editable = Authorized<EventScope, 'awards.edit'>

/** Makes others who edit the awards of the event wait, so that their number and order hold. */
export const lockAwards = (db: DatabaseTransaction, event: Editable) =>
  db.selectFrom('events').select('id').where('id', '=', event.id).forNoKeyUpdate().execute()

/** Puts an award behind the others; its id. */
export async function insertAward(
  db: DatabaseTransaction,
  event: Editable,
  award: Award,
): Promise<string> {
  const id = newId()
  await sql`
    insert into event_awards (id, event_id, position, name, winner_kind, winner, session_id, reason)
    select ${id}, ${event.id}, coalesce(max(position), 0) + 1, ${JSON.stringify(award.name)}::jsonb, ${award.winnerKind},
      ${award.winner}, ${award.sessionId}, ${JSON.stringify(award.reason)}::jsonb
    from event_awards where event_id = ${event.id}`.execute(db)
  return id
}

/** Changes an award; false for one of another event. */
export async function updateAward(
  db: DatabaseTransaction,
  event: Editable,
  id: string,
  { name, reason, ...rest }: Award,
): Promise<boolean> {
  const set = await db
    .updateTable('eventAwards')
    .set({ ...rest, name: json(name), reason: json(reason) })
    .where('eventId', '=', event.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return set.numUpdatedRows === 1n
}

/** Removes an award; false for one of another event. */
export async function deleteAward(
  db: DatabaseTransaction,
  event: Editable,
  id: string,
): Promise<boolean> {
  const gone = await db
    .deleteFrom('eventAwards')
    .where('eventId', '=', event.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return gone.numDeletedRows === 1n
}
