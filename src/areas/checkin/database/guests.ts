import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { EventScope } from '../../accounts/queries.ts'
import type { Ticket } from '../domain/read-ticket.ts'

type Scannable = Authorized<EventScope, 'checkin.scan'>

/**
 * The confirmed registration of an event beside this one that a ticket points to, while both teams let in each other's guests.
 * It and what they agreed on are held until the transaction ends: nobody cancels or takes it back while somebody comes in.
 */
export async function lockGuest(
  db: DatabaseTransaction,
  event: Scannable,
  ticket: Ticket,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select r.id from registrations r
      join guest_agreements ours on ours.event_id = ${event.id} and ours.other_event_id = r.event_id
      join guest_agreements theirs on theirs.event_id = r.event_id and theirs.other_event_id = ${event.id}
    where ${'code' in ticket ? sql`r.code = ${ticket.code}` : sql`r.secret = ${ticket.secret}`}
      and r.status = 'confirmed'
    for update of r for share of ours, theirs`.execute(db)
  return rows[0]?.id
}

type NewGuest = {
  readonly registrationId: string
  readonly checkedInAt: Date
  readonly gate: string
  readonly checkedInBy: string | null
}

/** Lets a guest in; false if they are in already. Of two doors at one moment, one alone gets true. */
export async function insertGuestCheckIn(
  db: DatabaseTransaction,
  event: Scannable,
  values: NewGuest,
): Promise<boolean> {
  const inserted = await db
    .insertInto('guestCheckIns')
    .values({ ...values, eventId: event.id })
    .onConflict((conflict) => conflict.columns(['eventId', 'registrationId']).doNothing())
    .returning('registrationId')
    .execute()
  return inserted.length > 0
}

/** Notes whose ticket a scan of this event read. */
export const insertGuestScan = (
  db: DatabaseTransaction,
  _event: Scannable,
  scanId: string,
  registrationId: string,
) => db.insertInto('guestScans').values({ scanId, registrationId }).execute()

/** Takes back that the guest with this code came in, also after the teams parted; undefined if they are not in. */
export async function deleteGuestCheckIn(
  db: DatabaseTransaction,
  event: Scannable,
  code: string,
): Promise<{ readonly id: string; readonly checkedInAt: Date; readonly gate: string } | undefined> {
  const { rows } = await sql<{ id: string; checkedInAt: Date; gate: string }>`
    delete from guest_check_ins c using registrations r
    where c.event_id = ${event.id} and r.id = c.registration_id and r.code = ${code}
    returning r.id, c.checked_in_at, c.gate`.execute(db)
  return rows[0]
}
