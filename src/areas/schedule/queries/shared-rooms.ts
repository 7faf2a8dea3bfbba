import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { InSharedRoom } from '../domain/timetable.ts'

type Db = Database | DatabaseTransaction

/** A room of an event held beside this one, which it may use as well. */
export type RoomBeside = {
  readonly id: string
  readonly name: string
  readonly capacity: number | null
  readonly accessibility: LocalizedText
  readonly event: LocalizedText
}

/** The rooms of the events held beside one (both sides agreed) that it does not share yet, nor they with it. */
export async function roomsBeside(db: Db, eventId: string): Promise<readonly RoomBeside[]> {
  const { rows } = await sql<RoomBeside>`
    select r.id, r.name, r.capacity, r.accessibility, e.name as event
    from accepted_colocations k
      join events e on e.id = case when k.event_id = ${eventId} then k.other_event_id else k.event_id end
      join rooms r on r.event_id = e.id
    where (k.event_id = ${eventId} or k.other_event_id = ${eventId})
      and not exists (select from shared_rooms s where s.room_id = r.id)
      and not exists (select from shared_rooms s join rooms own on own.id = s.room_id
        where s.other_room_id = r.id and own.event_id = ${eventId})
    order by e.starts_on, e.slug, r.position, r.id limit 100`.execute(db)
  return rows
}

/** Shared rooms whose events are still held beside each other: where one of them left, neither hears of the other any more. */
const held = sql`(select s.room_id, s.other_room_id, mine.event_id, other.event_id as other_event_id
  from shared_rooms s join rooms mine on mine.id = s.room_id join rooms other on other.id = s.other_room_id
  where exists (select from accepted_colocations k
    where (k.event_id = mine.event_id and k.other_event_id = other.event_id)
      or (k.event_id = other.event_id and k.other_event_id = mine.event_id)))`

/** The names of the events with which each shared room of an event is shared, by the id of the room. */
export async function sharedWith(
  db: Db,
  eventId: string,
): Promise<ReadonlyMap<string, LocalizedText>> {
  const { rows } = await sql<{ id: string; event: LocalizedText }>`
    select own.id, e.name as event from rooms own
      join ${held} s on s.room_id = own.id or s.other_room_id = own.id
      join rooms other on other.id = case when s.room_id = own.id then s.other_room_id else s.room_id end
      join events e on e.id = other.event_id
    where own.event_id = ${eventId} order by e.slug`.execute(db)
  return new Map(rows.map(({ id, event }) => [id, event]))
}

/**
 * The placed sessions of an event that are in a shared room while another event is in it too. Of the other nothing is said
 * but when: its timetable may not be public.
 */
export async function clashesInSharedRooms(
  db: Db,
  eventId: string,
): Promise<readonly InSharedRoom[]> {
  const { rows } = await sql<InSharedRoom>`
    with own as (
      select s.id, s.room_id, s.starts_at, s.minutes, coalesce(shared.other_room_id, s.room_id) as place
      from sessions s left join ${held} shared on shared.room_id = s.room_id
      where s.event_id = ${eventId} and s.room_id is not null),
    places as (
      select r.id as room_id, coalesce(shared.other_room_id, r.id) as place
      from rooms r left join ${held} shared on shared.room_id = r.id where r.event_id <> ${eventId}
        and (r.id in (select place from own) or shared.other_room_id in (select place from own)))
    select own.id as session_id, own.room_id, e.name as event, other.starts_at, other.minutes
    from own join places on places.place = own.place join sessions other on other.room_id = places.room_id
      join events e on e.id = other.event_id and e.cancelled_at is null
    where other.starts_at < own.starts_at + make_interval(mins => own.minutes)
      and own.starts_at < other.starts_at + make_interval(mins => other.minutes)
    order by own.starts_at, other.starts_at, own.id, other.id limit 200`.execute(db)
  return rows
}
