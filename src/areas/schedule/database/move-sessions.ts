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
    select id, version, starts_at, room_id, minutes, block_id, pinned,
      array(select room_id from session_rooms where session_id = sessions.id order by 1) as further_room_ids from sessions
    where event_id = ${event.id} and id = any(${ids}) order by id for update`.execute(db)
  return rows
}

/**
 * Puts locked sessions where they are wanted, in one statement; their new versions, which rise with time, rooms, length or
 * block (the database counts them). What comes into a block comes last in it.
 */
export async function putSessions(
  db: DatabaseTransaction,
  event: Editable,
  wanted: readonly (SessionSlot & { readonly id: string })[],
  now: Date,
): Promise<{ id: string; version: number }[]> {
  const rows = wanted.map((slot) => ({
    id: slot.id,
    starts_at: slot.startsAt,
    room_id: slot.roomId,
    minutes: slot.minutes,
    further: slot.furtherRoomIds.filter((id) => id !== slot.roomId).toSorted(),
    block_id: slot.blockId,
    pinned: slot.pinned,
  }))
  const put = await sql<{ id: string; version: number }>`
    with w as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w (id uuid, starts_at timestamptz, room_id uuid,
        minutes integer, further uuid[], block_id uuid, pinned boolean)),
    left_rooms as (
      delete from session_rooms sr using w, sessions s
      where s.id = w.id and s.event_id = ${event.id} and sr.session_id = w.id and sr.room_id <> all (w.further)),
    new_rooms as (
      insert into session_rooms (session_id, room_id) select s.id, r.id
      from w join sessions s on s.id = w.id join rooms r on r.event_id = s.event_id and r.id = any (w.further)
      where s.event_id = ${event.id} on conflict do nothing)
    update sessions s set starts_at = w.starts_at, room_id = w.room_id, minutes = w.minutes, pinned = w.pinned,
      updated_at = ${now}, block_id = w.block_id,
      block_position = case when w.block_id is null or w.block_id = s.block_id then s.block_position
        else (select coalesce(max(p.block_position), 0) + 1 from sessions p where p.block_id = w.block_id) end,
      version = s.version + case when s.block_id is distinct from w.block_id
        or array(select room_id from session_rooms where session_id = s.id order by 1) <> w.further then 1 else 0 end
    from w where s.id = w.id and s.event_id = ${event.id} returning s.id, s.version`.execute(db)
  return put.rows
}
