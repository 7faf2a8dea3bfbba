import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { EventScope } from '../../accounts/queries.ts'
import type { Stamp } from '../database.ts'

type Agreeing = Authorized<EventScope, 'guests.agree'>

/** An event's team lets in the guests of one beside it; false if it had agreed, or is not held beside it. */
export async function insertGuestAgreement(
  db: DatabaseTransaction,
  event: Agreeing,
  otherId: string,
  { by, at }: Stamp,
): Promise<boolean> {
  const { rows } = await sql`
    insert into guest_agreements (event_id, other_event_id, agreed_at, agreed_by)
    select ${event.id}, ${otherId}, ${at}, ${by} where exists (select from accepted_colocations
      where event_id = least(${event.id}::uuid, ${otherId}::uuid) and other_event_id = greatest(${event.id}::uuid, ${otherId}::uuid))
    on conflict do nothing returning event_id`.execute(db)
  return rows.length > 0
}

/** Takes that back; false if there was nothing to take back. */
export async function deleteGuestAgreement(
  db: DatabaseTransaction,
  event: Agreeing,
  otherId: string,
): Promise<boolean> {
  const { rows } = await sql`
    delete from guest_agreements where event_id = ${event.id} and other_event_id = ${otherId} returning event_id`.execute(
    db,
  )
  return rows.length > 0
}
