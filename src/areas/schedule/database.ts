import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import { json } from '../../platform/database/json.ts'
import type { Authorized } from '../../shared/authorized.ts'
import { newId } from '../../shared/ids.ts'
import type { LocalizedText } from '../../shared/localized-text.ts'
import type { EventScope } from '../accounts/queries.ts'
import type { ReleaseChange } from './domain/changes.ts'
import type { ReleaseContent } from './domain/release-content.ts'
import type { SessionKind } from './domain/session-kinds.ts'
import type { Level } from './domain/timetable.ts'

type Editable = Authorized<EventScope, 'agenda.edit'>

export type RoomValues = {
  readonly slug: string
  readonly name: string
  readonly capacity: number | null
  readonly accessibility: LocalizedText
  /** What stands in it, and where it is; absent: as it is. */
  readonly equipment?: readonly string[]
  readonly floor?: string
}

/** Adds rooms behind those that are there; their ids, in the same order. */
export async function insertRooms(
  db: DatabaseTransaction,
  event: Editable,
  rooms: readonly RoomValues[],
  firstPosition: number,
  now: Date,
): Promise<string[]> {
  if (rooms.length === 0) return []
  const made = rooms.map(({ equipment = [], ...room }, at) => ({
    ...room,
    equipment: [...equipment],
    accessibility: json(room.accessibility),
    id: newId(now.getTime()),
    eventId: event.id,
    position: firstPosition + at,
  }))
  await db.insertInto('rooms').values(made).execute()
  return made.map(({ id }) => id)
}

/** Notes that a room of the event is a room of another event. */
export const insertSharedRoom = (
  db: DatabaseTransaction,
  event: Editable,
  roomId: string,
  otherRoomId: string,
) =>
  sql`insert into shared_rooms (room_id, other_room_id)
    select id, ${otherRoomId} from rooms where id = ${roomId} and event_id = ${event.id}`.execute(
    db,
  )

export const updateRoom = (
  db: DatabaseTransaction,
  event: Editable,
  id: string,
  { accessibility, equipment, ...room }: Omit<RoomValues, 'slug'>,
) =>
  db
    .updateTable('rooms')
    .set({
      ...room,
      ...(equipment && { equipment: [...equipment] }),
      accessibility: json(accessibility),
    })
    .where('id', '=', id)
    .where('eventId', '=', event.id)
    .execute()

/** Takes a room away; its sessions are no longer placed. Their number. */
export async function eraseRoom(
  db: DatabaseTransaction,
  event: Editable,
  id: string,
  now: Date,
): Promise<number> {
  const freed = await db
    .updateTable('sessions')
    .set({ startsAt: null, roomId: null, updatedAt: now })
    .where('roomId', '=', id)
    .where('eventId', '=', event.id)
    .executeTakeFirst()
  await db.deleteFrom('rooms').where('id', '=', id).where('eventId', '=', event.id).execute()
  return Number(freed.numUpdatedRows)
}

/** What a session says, apart from when and where. */
export type SessionValues = {
  readonly kind: SessionKind
  readonly title: LocalizedText
  readonly abstract: LocalizedText
  readonly lang: string
  readonly level: Level
  readonly trackId: string | null
  readonly formatId: string | null
  readonly sponsored: boolean
  /** Who sponsors it, where that is a sponsor of the event; absent: as it is. */
  readonly sponsorId?: string | null
  readonly minutes: number
}

export type Slot = { readonly startsAt: Date | null; readonly roomId: string | null }

export type NewSession = SessionValues &
  Slot & {
    readonly code: string
    readonly proposalId: string | null
    readonly speakerIds: readonly string[]
  }

/** Adds sessions with their speakers, in two statements however many they are; their ids, in the same order. */
export async function insertSessions(
  db: DatabaseTransaction,
  event: Editable,
  sessions: readonly NewSession[],
  now: Date,
): Promise<string[]> {
  if (sessions.length === 0) return []
  const made = sessions.map((session) => ({ ...session, id: newId(now.getTime()) }))
  await db
    .insertInto('sessions')
    .values(
      made.map(({ speakerIds: _, title, abstract, ...session }) => ({
        ...session,
        title: json(title),
        abstract: json(abstract),
        eventId: event.id,
        createdAt: now,
        updatedAt: now,
      })),
    )
    .execute()
  const speaking = made.flatMap(({ id, speakerIds }) =>
    [...new Set(speakerIds)].map((personId, position) => ({ sessionId: id, personId, position })),
  )
  if (speaking.length > 0) await db.insertInto('sessionSpeakers').values(speaking).execute()
  return made.map(({ id }) => id)
}

export const updateSession = (
  db: DatabaseTransaction,
  event: Editable,
  id: string,
  { title, abstract, ...session }: SessionValues,
  now: Date,
) =>
  db
    .updateTable('sessions')
    .set({ ...session, title: json(title), abstract: json(abstract), updatedAt: now })
    .where('id', '=', id)
    .where('eventId', '=', event.id)
    .execute()

/**
 * Makes these people the speakers, in this order. The session must be one of the event. Whom it takes off is remembered, so that
 * they do not come back by themselves.
 */
export async function replaceSpeakers(
  db: DatabaseTransaction,
  event: Editable,
  sessionId: string,
  personIds: readonly string[],
): Promise<void> {
  await sql`update proposal_speakers ps set taken_off = not ps.person_id = any(${[...personIds]}::uuid[])
    from sessions s where s.id = ${sessionId} and s.event_id = ${event.id} and ps.proposal_id = s.proposal_id
      and (ps.person_id = any(${[...personIds]}::uuid[])
        or ps.person_id in (select person_id from session_speakers where session_id = ${sessionId}))`.execute(
    db,
  )
  await sql`delete from session_speakers using sessions where sessions.id = session_speakers.session_id
    and sessions.id = ${sessionId} and sessions.event_id = ${event.id}`.execute(db)
  const speaking = [...new Set(personIds)].map((personId, position) => ({
    sessionId,
    personId,
    position,
  }))
  if (speaking.length > 0) await db.insertInto('sessionSpeakers').values(speaking).execute()
}

/** Puts who speaks in a proposal on its session, unless they stand there or were taken off; the session, if it changed. */
export async function insertLateSpeaker(
  db: DatabaseTransaction,
  { proposalId, personId }: { readonly proposalId: string; readonly personId: string },
  now: Date,
): Promise<{ sessionId: string; eventId: string; code: string; title: LocalizedText } | undefined> {
  const { rows } = await sql<{
    sessionId: string
    eventId: string
    code: string
    title: LocalizedText
  }>`
    with joined as (
      insert into session_speakers (session_id, person_id, position)
      select s.id, ps.person_id, coalesce((select max(position) + 1 from session_speakers where session_id = s.id), 0)
      from sessions s join proposal_speakers ps on ps.proposal_id = s.proposal_id
      where s.proposal_id = ${proposalId} and ps.person_id = ${personId} and ps.state = 'accepted' and not ps.taken_off
      on conflict do nothing returning session_id)
    update sessions s set updated_at = ${now} from joined where s.id = joined.session_id
    returning s.id as session_id, s.event_id, s.code, s.title`.execute(db)
  return rows[0]
}

export const eraseSession = (db: DatabaseTransaction, event: Editable, id: string) =>
  db.deleteFrom('sessions').where('id', '=', id).where('eventId', '=', event.id).execute()

/** Puts a session at a time and in a room, or, with nulls, takes it from the timetable. */
export const putSession = (
  db: DatabaseTransaction,
  event: Editable,
  id: string,
  slot: Slot & { readonly blockId?: null; readonly blockPosition?: 0 },
  now: Date,
) =>
  db
    .updateTable('sessions')
    .set({ ...slot, updatedAt: now })
    .where('id', '=', id)
    .where('eventId', '=', event.id)
    .execute()

/** Remembers by which key of a file each session came in. */
export async function keepImported(
  db: DatabaseTransaction,
  event: Editable,
  sessions: readonly { readonly key: string; readonly id: string }[],
): Promise<void> {
  if (sessions.length === 0) return
  await db
    .insertInto('importedSessions')
    .values(sessions.map(({ key, id }) => ({ eventId: event.id, key, sessionId: id })))
    .onConflict((known) =>
      known
        .columns(['eventId', 'key'])
        .doUpdateSet((row) => ({ sessionId: row.ref('excluded.sessionId') })),
    )
    .execute()
}

type Publishing = Authorized<EventScope, 'agenda.publish'>

/**
 * Whoever adds to the timetable or publishes next waits for whoever does now: nothing is taken over twice, no two rooms
 * get one address, the numbers of releases follow each other. Readers and single sessions wait for nobody.
 */
export const lockTimetable = (
  db: DatabaseTransaction,
  event: Authorized<EventScope, 'agenda.edit' | 'agenda.publish'>,
) => db.selectFrom('events').select('id').where('id', '=', event.id).forNoKeyUpdate().execute()

export type NewRelease = {
  readonly number: number
  readonly note: LocalizedText
  readonly content: ReleaseContent
  readonly changes: readonly ReleaseChange[]
  readonly publishedBy: string | null
}

/** Keeps a release for good; its id. */
export async function insertRelease(
  db: DatabaseTransaction,
  event: Publishing,
  { note, content, changes, ...release }: NewRelease,
  now: Date,
): Promise<string> {
  const id = newId(now.getTime())
  await db
    .insertInto('releases')
    .values({
      ...release,
      id,
      eventId: event.id,
      note: json(note),
      content: json(content),
      changes: json(changes),
      publishedAt: now,
    })
    .execute()
  return id
}
