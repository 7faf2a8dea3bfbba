import type { Authorized } from '../../../shared/authorized.ts'
import { newSecret } from '../../../shared/ids.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { KioskScope } from '../domain/kiosk-scope.ts'

type LookedAfter = Authorized<KioskScope, 'kiosk.look-after'>

/** A new link in place of the one before, which lets nobody in any more. */
export const replaceInvitation = (
  db: DatabaseTransaction,
  kiosk: LookedAfter,
  { now, expiresAt }: { readonly now: Date; readonly expiresAt: Date },
) => {
  const fresh = { secret: newSecret(), createdAt: now, expiresAt }
  return db
    .insertInto('kioskInvitations')
    .values({ kioskId: kiosk.id, ...fresh })
    .onConflict((conflict) => conflict.column('kioskId').doUpdateSet(fresh))
    .execute()
}

export const deleteInvitation = (db: DatabaseTransaction, kiosk: LookedAfter) =>
  db.deleteFrom('kioskInvitations').where('kioskId', '=', kiosk.id).executeTakeFirst()

/** Lets somebody help; whether they did not before. */
export async function insertVolunteer(
  db: DatabaseTransaction,
  _proof: Authorized<{ readonly installation: true }, 'shift.join'>,
  kioskId: string,
  personId: string,
  now: Date,
): Promise<boolean> {
  const added = await db
    .insertInto('kioskVolunteers')
    .values({ kioskId, personId, joinedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

/** Takes somebody off the volunteers of a kiosk; whether they were one. */
export async function deleteVolunteer(
  db: DatabaseTransaction,
  kiosk: LookedAfter,
  personId: string,
): Promise<boolean> {
  const gone = await db
    .deleteFrom('kioskVolunteers')
    .where('kioskId', '=', kiosk.id)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return gone.numDeletedRows === 1n
}

/** Frees the places that somebody has on shifts of a kiosk to come; which ones. */
export const freePlacesOf = (
  db: DatabaseTransaction,
  kiosk: LookedAfter,
  personId: string,
  now: Date,
) =>
  db
    .deleteFrom('kioskShiftPeople')
    .using('kioskShifts')
    .whereRef('kioskShifts.id', '=', 'kioskShiftPeople.shiftId')
    .where('kioskShifts.kioskId', '=', kiosk.id)
    .where('kioskShifts.endsAt', '>', now)
    .where('kioskShiftPeople.personId', '=', personId)
    .returning('kioskShiftPeople.shiftId')
    .execute()
