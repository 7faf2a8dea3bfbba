import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import type { EventScope } from '../../accounts/queries.ts'
import type { SessionSlot } from '../domain/session-move.ts'

type Editable = Authorized<EventScope, 'agenda.edit'>

export type LockedSession = SessionSlot & { readonly id: string; readonly version: number }

/** How sessions of the event stand; whoever moves one of them next waits until this transaction ends. In the order of ids. */
export async function lockSessions(
  db: DatabaseTransaction,
  event: Editable,
  ids: readonly string[],
): Promise<LockedSession[]> {
  const { rows } = await sql<LockedSession>`
    select id, version, starts_at, room_id, minutes from sessions
    where event_id = ${event.id} and id = any(${ids}) order by id for update`.execute(db)
  return rows
}

/**
 * Puts locked sessions where they are wanted, in one statement; their new versions (the database counts them). A talk
 * that gets a time of its own leaves its block.
 */
export async function putSessions(
  db: DatabaseTransaction,
  event: Editable,
  wanted: readonly (SessionSlot & { readonly id: string })[],
  now: Date,
): Promise<{ id: string; version: number }[]> {
  const rows = wanted.map(({ id, startsAt, roomId, minutes }) => ({
    id,
    starts_at: startsAt,
    room_id: roomId,
    minutes,
  }))
  const put = await sql<{ id: string; version: number }>`
    update sessions s set starts_at = w.starts_at, room_id = w.room_id, minutes = w.minutes, updated_at = ${now},
      block_id = case when w.starts_at is null then s.block_id end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w (id uuid, starts_at timestamptz, room_id uuid, minutes integer)
    where s.id = w.id and s.event_id = ${event.id} returning s.id, s.version`.execute(db)
  return put.rows
}

/** Keeps a session where it is when a search or a repair moves others, or lets it go. */
export const pinLockedSession = (
  db: DatabaseTransaction,
  event: Editable,
  id: string,
  pinned: boolean,
  now: Date,
) =>
  sql`update sessions set pinned = ${pinned}, updated_at = ${now} where id = ${id} and event_id = ${event.id}`.execute(
    db,
  )
