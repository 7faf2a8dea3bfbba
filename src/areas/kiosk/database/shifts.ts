import type { Authorized } from '../../../shared/authorized.ts'
import { newId } from '../../../shared/ids.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { KioskScope } from '../domain/kiosk-scope.ts'

export type NewShift = {
  readonly startsAt: Date
  readonly endsAt: Date
  readonly timeZone: string
  readonly places: number
}

type LookedAfter = Authorized<KioskScope, 'kiosk.look-after'>

export async function insertShift(
  db: DatabaseTransaction,
  kiosk: LookedAfter,
  shift: NewShift,
  now: Date,
): Promise<string> {
  const id = newId(now.getTime())
  await db
    .insertInto('kioskShifts')
    .values({ id, kioskId: kiosk.id, ...shift, createdAt: now })
    .execute()
  return id
}

export const deleteShift = (db: DatabaseTransaction, kiosk: LookedAfter, id: string) =>
  db
    .deleteFrom('kioskShifts')
    .where('id', '=', id)
    .where('kioskId', '=', kiosk.id)
    .returning(['startsAt', 'endsAt', 'timeZone'])
    .executeTakeFirst()

/**
 * The shift, held until the transaction ends: whoever else wants a place on it waits. That is what keeps it from having
 * more people than places.
 */
export const lockShift = (db: DatabaseTransaction, kioskId: string, id: string) =>
  db
    .selectFrom('kioskShifts')
    .select(['id', 'startsAt', 'endsAt', 'timeZone', 'places'])
    .where('id', '=', id)
    .where('kioskId', '=', kioskId)
    .forUpdate()
    .executeTakeFirst()

/** How many have a place on a shift, and whether this person is one of them. */
export async function placesTaken(db: DatabaseTransaction, shiftId: string, personId: string) {
  const rows = await db
    .selectFrom('kioskShiftPeople')
    .select('personId')
    .where('shiftId', '=', shiftId)
    .execute()
  return { count: rows.length, mine: rows.some((row) => row.personId === personId) }
}

type MayStaff = Authorized<KioskScope, 'shift.take'>

export const takePlace = (
  db: DatabaseTransaction,
  _proof: MayStaff,
  shiftId: string,
  personId: string,
  now: Date,
) => db.insertInto('kioskShiftPeople').values({ shiftId, personId, signedUpAt: now }).execute()

export const givePlaceBack = (
  db: DatabaseTransaction,
  _proof: MayStaff,
  shiftId: string,
  personId: string,
) =>
  db
    .deleteFrom('kioskShiftPeople')
    .where('shiftId', '=', shiftId)
    .where('personId', '=', personId)
    .executeTakeFirst()

export const insertNote = (
  db: DatabaseTransaction,
  _proof: Authorized<{ readonly installation: true }, 'shift.hand-over'>,
  note: { readonly kioskId: string; readonly authorId: string; readonly words: string },
  now: Date,
) =>
  db
    .insertInto('kioskNotes')
    .values({ id: newId(now.getTime()), ...note, createdAt: now })
    .execute()
