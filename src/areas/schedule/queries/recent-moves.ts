import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'

type Db = Database | DatabaseTransaction

/** Who moved each of these sessions last, as the event's log names them. */
export async function lastMovers(
  db: Db,
  eventId: string,
  sessionIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ sessionId: string; by: string }>`
    select distinct on (object_id) object_id as session_id, actor_label as by from audit_log
    where scope = 'event' and scope_id = ${eventId} and object_kind = 'session' and action = 'agenda.edit'
      and object_id = any(${sessionIds}) order by object_id, at desc, id desc`.execute(db)
  return new Map(rows.map(({ sessionId, by }) => [sessionId, by]))
}

/** Who changed which sessions since an instant, the latest of each. */
export async function moversSince(
  db: Db,
  eventId: string,
  since: Date,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ sessionId: string; by: string }>`
    select object_id as session_id, actor_label as by from audit_log
    where scope = 'event' and scope_id = ${eventId} and at >= ${since} and object_kind = 'session'
      and action = 'agenda.edit' order by at, id`.execute(db)
  return new Map(rows.map(({ sessionId, by }) => [sessionId, by]))
}

/** Differs whenever a session or a room of the event was added, changed or taken away. */
export async function timetableStamp(db: Db, eventId: string): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select md5(coalesce((select string_agg(id || ':' || version || ':' || extract(epoch from updated_at), ' ' order by id)
        from sessions where event_id = ${eventId}), '')
      || coalesce((select string_agg(md5(rooms::text), ' ' order by id) from rooms where event_id = ${eventId}), '')) as stamp`.execute(
    db,
  )
  return rows[0]!.stamp
}
