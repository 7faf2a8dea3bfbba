import type { Authorized } from '../../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { EventScope, HostScope } from '../../accounts/queries.ts'
import type { Rule } from '../domain/rule.ts'

type Asking = Authorized<EventScope, 'rule.answer'>
type Waiving = Authorized<HostScope, 'rule.waive'>
type Stamp = { readonly by: string | null; readonly at: Date }

/** Asks, or asks again in place of what was declined. False if a request waits already. */
export async function writeWaiverRequest(
  db: DatabaseTransaction,
  event: Asking,
  rule: Rule,
  reason: string,
  { by, at }: Stamp,
): Promise<boolean> {
  const asked = { reason, askedBy: by, askedAt: at, declinedAt: null, declinedReason: '' }
  const rows = await db
    .insertInto('ruleWaiverRequests')
    .values({ eventId: event.id, programmeId: rule.programmeId, ruleKey: rule.key, ...asked })
    .onConflict((conflict) =>
      conflict
        .columns(['eventId', 'programmeId', 'ruleKey'])
        .doUpdateSet(asked)
        .where('ruleWaiverRequests.declinedAt', 'is not', null),
    )
    .returning('eventId')
    .execute()
  return rows.length > 0
}

type OfEvent = { readonly eventId: string; readonly ruleKey: string }

/** Declines the request that waits; false if none does. */
export async function declineRequest(
  db: DatabaseTransaction,
  programme: Waiving,
  { eventId, ruleKey }: OfEvent,
  reason: string,
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('ruleWaiverRequests')
    .set({ declinedReason: reason, declinedAt: at })
    .where('eventId', '=', eventId)
    .where('programmeId', '=', programme.id)
    .where('ruleKey', '=', ruleKey)
    .where('declinedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** A request that the waiver answers goes. */
export const deleteRequest = (
  db: DatabaseTransaction,
  programme: Waiving,
  { eventId, ruleKey }: OfEvent,
) =>
  db
    .deleteFrom('ruleWaiverRequests')
    .where('eventId', '=', eventId)
    .where('programmeId', '=', programme.id)
    .where('ruleKey', '=', ruleKey)
    .execute()
