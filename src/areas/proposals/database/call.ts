import { sql } from 'kysely'
import { newId } from '../../../shared/ids.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { json } from '../../../platform/database/json.ts'
import type { EventScope } from '../../accounts/queries.ts'

type Editable = Authorized<EventScope, 'call.edit' | 'host-call.edit'>

export type CallSettings = {
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  readonly blind: boolean
  readonly intro: LocalizedText
  readonly criteria: LocalizedText
  readonly reviewsPerProposal: number
  /** Each host has a call of its own; the dates here are not written then, they follow. Without it: as it was. */
  readonly perHost?: boolean
}

/** Sets up the call of an event, or changes it; each event has one. */
export async function saveCall(
  db: DatabaseTransaction,
  event: Authorized<EventScope, 'call.edit'>,
  call: CallSettings,
  now: Date,
): Promise<void> {
  const { opensAt, closesAt, ...rest } = call
  const values = { ...rest, intro: json(call.intro), criteria: json(call.criteria), updatedAt: now }
  const dates = { opensAt, closesAt }
  await db
    .insertInto('calls')
    .values({ id: newId(now.getTime()), eventId: event.id, ...values, ...dates })
    .onConflict((conflict) =>
      conflict.column('eventId').doUpdateSet(call.perHost ? values : { ...values, ...dates }),
    )
    .execute()
  await sql`select span_host_calls(${event.id})`.execute(db)
}

export type TrackValues = {
  readonly slug: string
  readonly name: LocalizedText
  readonly description: LocalizedText
  readonly colour: string
  readonly hostId: string | null
  readonly position: number
}

/** Adds a track, or changes the one with this id; its id. */
export async function saveTrack(
  db: DatabaseTransaction,
  event: Editable,
  id: string | null,
  track: TrackValues,
  now: Date,
): Promise<string> {
  const values = { ...track, name: json(track.name), description: json(track.description) }
  const saved = id ?? newId(now.getTime())
  await db
    .insertInto('tracks')
    .values({ id: saved, eventId: event.id, ...values })
    .onConflict((known) =>
      known.column('id').doUpdateSet(values).where('tracks.eventId', '=', event.id),
    )
    .execute()
  return saved
}

/** Only what a track says of itself: what its host's people may change. */
export const describeTrack = (
  db: DatabaseTransaction,
  event: Authorized<EventScope, 'track.describe'>,
  id: string,
  description: LocalizedText,
) =>
  db
    .updateTable('tracks')
    .set({ description: json(description) })
    .where('id', '=', id)
    .where('eventId', '=', event.id)
    .execute()

export const deleteTrack = (db: DatabaseTransaction, event: Editable, id: string) =>
  db.deleteFrom('tracks').where('id', '=', id).where('eventId', '=', event.id).execute()

export type FormatValues = {
  readonly slug: string
  readonly name: LocalizedText
  readonly description: LocalizedText
  readonly kind: 'talk' | 'lightning' | 'panel' | 'workshop' | 'keynote'
  readonly minutes: number
  readonly minSpeakers: number
  readonly maxSpeakers: number
  readonly position: number
  /** When it closes, if not with its call. Without it: as it was. */
  readonly closesAt?: Date | null
  /** The host in whose call alone it stands. */
  readonly hostId?: string | null
}

/** Adds a format, or changes the one with this id; its id. */
export async function saveFormat(
  db: DatabaseTransaction,
  event: Editable,
  id: string | null,
  format: FormatValues,
  now: Date,
): Promise<string> {
  const values = { ...format, name: json(format.name), description: json(format.description) }
  const saved = id ?? newId(now.getTime())
  await db
    .insertInto('formats')
    .values({ id: saved, eventId: event.id, ...values })
    .onConflict((known) =>
      known.column('id').doUpdateSet(values).where('formats.eventId', '=', event.id),
    )
    .execute()
  return saved
}

export const deleteFormat = (db: DatabaseTransaction, event: Editable, id: string) =>
  db.deleteFrom('formats').where('id', '=', id).where('eventId', '=', event.id).execute()
