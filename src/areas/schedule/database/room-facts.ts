import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import { newId } from '../../../shared/ids.ts'
import type { EventScope } from '../../accounts/queries.ts'
import type { RoomBlock, RoomHours, Walk } from '../domain/timetable.ts'

type Editable = Authorized<EventScope, 'agenda.edit'>

/** Makes these the hours in which a room of the event differs from its doors. */
export async function replaceRoomHours(
  db: DatabaseTransaction,
  event: Editable,
  roomId: string,
  hours: readonly RoomHours[],
): Promise<void> {
  await sql`delete from room_hours using rooms r where r.id = room_id and r.id = ${roomId}
    and r.event_id = ${event.id}`.execute(db)
  await sql`insert into room_hours (room_id, day, opens_at, closes_at)
    select r.id, h.day, h.opens_at, h.closes_at
    from rooms r cross join jsonb_to_recordset(${JSON.stringify(
      hours.map(({ day, opensAt, closesAt }) => ({ day, opens_at: opensAt, closes_at: closesAt })),
    )}::jsonb) as h (day date, opens_at time, closes_at time)
    where r.id = ${roomId} and r.event_id = ${event.id}`.execute(db)
}

/** Keeps time of a room of the event; its id. */
export async function insertRoomBlock(
  db: DatabaseTransaction,
  event: Editable,
  block: Omit<RoomBlock, 'id'>,
  now: Date,
): Promise<string> {
  const id = newId(now.getTime())
  await sql`insert into room_blocks (id, room_id, day, starts_at, ends_at, host_id, note)
    select ${id}, r.id, ${block.day}::date, ${block.startsAt}::time, ${block.endsAt}::time, h.id, ${block.note}
    from rooms r left join event_hosts h on h.id = ${block.hostId}::uuid and h.event_id = r.event_id
    where r.id = ${block.roomId} and r.event_id = ${event.id}`.execute(db)
  return id
}

/** Gives time of a room free; whether it was kept. */
export async function eraseRoomBlock(
  db: DatabaseTransaction,
  event: Editable,
  id: string,
): Promise<boolean> {
  const { numAffectedRows } = await sql`delete from room_blocks b using rooms r
    where r.id = b.room_id and b.id = ${id} and r.event_id = ${event.id}`.execute(db)
  return Number(numAffectedRows) > 0
}

/** Makes these the ways between the floors of an event. */
export async function replaceWalks(
  db: DatabaseTransaction,
  event: Editable,
  walks: readonly Walk[],
): Promise<void> {
  await db.deleteFrom('walkingMinutes').where('eventId', '=', event.id).execute()
  if (walks.length > 0)
    await db
      .insertInto('walkingMinutes')
      .values(walks.map((walk) => ({ ...walk, eventId: event.id })))
      .execute()
}
