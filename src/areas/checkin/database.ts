import type { Authorized } from '../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import type { EventScope } from '../accounts/queries.ts'
import type { ScanOutcome } from './domain/scan-outcome.ts'

type Scannable = Authorized<EventScope, 'checkin.scan'>

/** Locks a registration of the event until the transaction ends: nobody cancels it while it is let in. */
export const lockRegistration = (db: DatabaseTransaction, event: Scannable, id: string) =>
  db
    .selectFrom('registrations')
    .select('id')
    .where('eventId', '=', event.id)
    .where('id', '=', id)
    .forUpdate()
    .execute()

type NewCheckIn = {
  readonly registrationId: string
  readonly checkedInAt: Date
  readonly gate: string
  readonly checkedInBy: string | null
}

/** Lets a person in; false if they are in already. Of two doors at one moment, one alone gets true. */
export async function insertCheckIn(
  db: DatabaseTransaction,
  event: Scannable,
  values: NewCheckIn,
): Promise<boolean> {
  const inserted = await db
    .insertInto('checkIns')
    .values({ ...values, eventId: event.id })
    .onConflict((conflict) => conflict.column('registrationId').doNothing())
    .returning('registrationId')
    .execute()
  return inserted.length > 0
}

/** Takes a check-in back; false if there was none. */
export async function deleteCheckIn(
  db: DatabaseTransaction,
  event: Scannable,
  registrationId: string,
): Promise<boolean> {
  const deleted = await db
    .deleteFrom('checkIns')
    .where('eventId', '=', event.id)
    .where('registrationId', '=', registrationId)
    .returning('registrationId')
    .execute()
  return deleted.length > 0
}

type NewScan = {
  readonly id: string
  readonly registrationId: string | null
  readonly outcome: ScanOutcome | 'undone'
  readonly gate: string
  readonly scannedBy: string | null
  readonly scannedAt: Date
}

/** Records a scan, also a refused one. */
export const insertScan = (db: DatabaseTransaction, event: Scannable, values: NewScan) =>
  db
    .insertInto('scans')
    .values({ ...values, eventId: event.id })
    .execute()
