import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import type { EventScope } from '../../accounts/queries.ts'

type Editable = Authorized<EventScope, 'agenda.edit'>

/** What the team knows of a session besides what it says and where it is. */
export type SessionFacts = {
  readonly furtherRoomIds: readonly string[]
  readonly recording: '' | 'yes' | 'no'
  readonly interpretation: readonly string[]
  readonly captions: readonly string[]
  readonly equipment: readonly string[]
  readonly expected: number | null
  /** In a block it has the block's time and room, and none of its own. */
  readonly blockId: string | null
  readonly blockPosition: number
}

/** Keeps the facts of a session of the event; its version rises with its rooms or its block, as with every move. */
export async function updateSessionFacts(
  db: DatabaseTransaction,
  event: Editable,
  id: string,
  { furtherRoomIds, blockId, ...facts }: SessionFacts,
  now: Date,
): Promise<void> {
  const rooms = [...furtherRoomIds]
  await sql`
    update sessions s set recording = ${facts.recording}, interpretation = ${[...facts.interpretation]}::text[],
      captions = ${[...facts.captions]}::text[], equipment = ${[...facts.equipment]}::text[], expected = ${facts.expected}::int,
      starts_at = case when ${blockId}::uuid is null then s.starts_at end,
      room_id = case when ${blockId}::uuid is null then s.room_id end,
      block_id = ${blockId}::uuid, block_position = ${facts.blockPosition}::int, updated_at = ${now},
      version = s.version + case when s.block_id is distinct from ${blockId}::uuid
        or array(select room_id from session_rooms where session_id = s.id order by 1)
          is distinct from array(select unnest(${rooms}::uuid[]) order by 1) then 1 else 0 end
    where s.id = ${id} and s.event_id = ${event.id}`.execute(db)
  await sql`delete from session_rooms using sessions s where s.id = session_id and s.id = ${id}
    and s.event_id = ${event.id}`.execute(db)
  await sql`insert into session_rooms (session_id, room_id)
    select s.id, r.id from sessions s join rooms r on r.event_id = s.event_id
    where s.id = ${id} and s.event_id = ${event.id} and r.id = any(${rooms}::uuid[])`.execute(db)
}

/** Notes that a session is another time of an earlier one of the event. */
export const noteRepeat = (
  db: DatabaseTransaction,
  event: Editable,
  id: string,
  repeatsId: string,
) =>
  db
    .updateTable('sessions')
    .set({ repeatsId })
    .where('id', '=', id)
    .where('eventId', '=', event.id)
    .execute()
