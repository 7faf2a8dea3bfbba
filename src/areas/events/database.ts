import type { Authorized } from '../../shared/authorized.ts'
import { coordinatesOf } from '../../shared/cities/city-coordinates.ts'
import type { LocalizedText } from '../../shared/localized-text.ts'
import { newId } from '../../shared/ids.ts'
import { json } from '../../platform/database/json.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import type { EventScope } from '../accounts/queries.ts'

type Editable = Authorized<EventScope, 'event.edit'>

export type NewEvent = {
  readonly slug: string
  readonly name: LocalizedText
  readonly timeZone: string
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly city: string
  readonly country: string
  readonly colour: string
  readonly languages: readonly string[]
  readonly demo: boolean
  readonly createdBy: string | null
}

/** A new draft; its id, or null if another event has the slug. */
export async function insertEvent(
  db: DatabaseTransaction,
  event: NewEvent,
  now: Date,
): Promise<string | null> {
  const row = await db
    .insertInto('events')
    .values({
      ...event,
      id: newId(now.getTime()),
      name: json(event.name),
      languages: [...event.languages],
      ...placeOfCity(event),
      createdAt: now,
      updatedAt: now,
    })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

/** Where the city of an event lies, for who looks for events nearby. */
function placeOfCity({ city, country }: Pick<NewEvent, 'city' | 'country'>) {
  const point = city !== '' && country !== '' ? coordinatesOf(city, country) : null
  return { cityLatitude: point?.latitude ?? null, cityLongitude: point?.longitude ?? null }
}

/** A draft with which nobody has done more than `acts`, locked; undefined when it is announced or was worked on. */
export const lockUntouchedDraft = (
  db: DatabaseTransaction,
  eventId: string,
  acts: readonly string[],
): Promise<{ readonly id: string } | undefined> =>
  db
    .selectFrom('events')
    .select('id')
    .where('id', '=', eventId)
    .where('announcedAt', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('auditLog')
            .select('auditLog.id')
            .where('scope', '=', 'event')
            .where('scopeId', '=', eventId)
            .where('action', 'not in', [...acts]),
        ),
      ),
    )
    .forUpdate()
    .executeTakeFirst()

/** Removes a draft and all that belongs to it. */
export const deleteDraft = (
  db: DatabaseTransaction,
  { id }: Authorized<{ readonly id: string }, 'event.create'>,
) => db.deleteFrom('events').where('id', '=', id).where('announcedAt', 'is', null).execute()

/** The columns that a setup step may change; texts in several languages as objects. */
export type EventChanges = Partial<{
  name: LocalizedText
  tagline: LocalizedText
  description: LocalizedText
  slug: string
  colour: string
  startsOn: string | null
  endsOn: string | null
  timeZone: string
  capacity: number | null
  languages: readonly string[]
  topics: readonly string[]
  /** '' for none. */
  scholarshipUrl: string
  scholarshipUntil: string | null
  attendance: 'in-person' | 'online' | 'hybrid'
  venueName: string
  venueAddress: string
  venueNotes: LocalizedText
  city: string
  country: string
  latitude: number | null
  longitude: number | null
  onlineUrl: string
  contactEmail: string
  website: string
  codeOfConduct: LocalizedText
  codeOfConductUrl: string
  accessibility: LocalizedText
  accessibilityFeatures: readonly string[]
  coverFileId: string | null
  seriesId: string | null
  edition: string
}>

const jsonColumns = new Set([
  'name',
  'tagline',
  'description',
  'venueNotes',
  'codeOfConduct',
  'accessibility',
])

/** Says what the picture of the event shows. */
export const updateCoverAlt = (db: DatabaseTransaction, event: Editable, alt: LocalizedText) =>
  db
    .updateTable('files')
    .set({ alt: json(alt) })
    .where('id', '=', (eb) =>
      eb.selectFrom('events').select('coverFileId').where('id', '=', event.id),
    )
    .execute()

/** Changes columns of the event and counts its version up. */
export async function updateEvent(
  db: DatabaseTransaction,
  event: Editable,
  changes: EventChanges,
  now: Date,
): Promise<void> {
  const columns = Object.fromEntries(
    Object.entries(changes).map(([column, value]) => [
      column,
      jsonColumns.has(column) ? json(value) : value,
    ]),
  )
  await db
    .updateTable('events')
    .set(columns)
    .set((eb) => ({ updatedAt: now, version: eb('version', '+', 1) }))
    .where('id', '=', event.id)
    .execute()
}

/** Notes where the event's city lies now. */
export const placeEvent = (
  db: DatabaseTransaction,
  event: Editable,
  city: Pick<NewEvent, 'city' | 'country'>,
) => db.updateTable('events').set(placeOfCity(city)).where('id', '=', event.id).execute()

export type EventDay = { readonly day: string; readonly opensAt: string; readonly closesAt: string }

/** Replaces the opening hours. */
export async function replaceDays(
  db: DatabaseTransaction,
  event: Editable,
  days: readonly EventDay[],
): Promise<void> {
  await db.deleteFrom('eventDays').where('eventId', '=', event.id).execute()
  if (days.length > 0)
    await db
      .insertInto('eventDays')
      .values(days.map((day) => ({ ...day, eventId: event.id })))
      .execute()
}

export const markAnnounced = (
  db: DatabaseTransaction,
  event: Authorized<EventScope, 'event.announce'>,
  at: Date,
) =>
  db
    .updateTable('events')
    .set({ announcedAt: at, updatedAt: at })
    .where('id', '=', event.id)
    .where('announcedAt', 'is', null)
    .execute()

type Cancellable = Authorized<EventScope, 'event.cancel'>

/** Calls the event off; false if it was already, and nothing is changed. */
export async function markCancelled(
  db: DatabaseTransaction,
  event: Cancellable,
  note: LocalizedText,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('events')
    .set({ cancelledAt: now, cancellationNote: json(note) })
    .set((eb) => ({ updatedAt: now, version: eb('version', '+', 1) }))
    .where('id', '=', event.id)
    .where('cancelledAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const markReinstated = (db: DatabaseTransaction, event: Cancellable, now: Date) =>
  db
    .updateTable('events')
    .set({ cancelledAt: null, cancellationNote: json({}) })
    .set((eb) => ({ updatedAt: now, version: eb('version', '+', 1) }))
    .where('id', '=', event.id)
    .execute()
