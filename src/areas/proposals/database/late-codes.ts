import { sql } from 'kysely'
import { newId } from '../../../shared/ids.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { EventScope } from '../../accounts/queries.ts'
import type { LateCode } from '../queries/late-codes.ts'
import type { ProposalScope } from '../queries.ts'

type Editable = Authorized<EventScope, 'call.edit' | 'host-call.edit'>

export type NewLateCode = Omit<LateCode, 'id' | 'used'>

/** Adds a code; its id. */
export async function insertLateCode(
  db: DatabaseTransaction,
  event: Editable,
  code: NewLateCode,
  { by, at }: { readonly by: string | null; readonly at: Date },
): Promise<string> {
  const id = newId(at.getTime())
  await db
    .insertInto('lateCodes')
    .values({
      ...code,
      id,
      eventId: event.id,
      formatIds: [...code.formatIds],
      trackIds: [...code.trackIds],
      createdAt: at,
      createdBy: by,
    })
    .execute()
  return id
}

/** Ends a code now; false if it is none of this call's, or ended before. */
export async function expireLateCode(
  db: DatabaseTransaction,
  event: Editable,
  { id, hostId }: { readonly id: string; readonly hostId: string | null },
  now: Date,
): Promise<boolean> {
  const set = await db
    .updateTable('lateCodes')
    .set({ expiresAt: now })
    .where('eventId', '=', event.id)
    .where('id', '=', id)
    .where(sql<boolean>`host_id is not distinct from ${hostId}::uuid`)
    .where('expiresAt', '>', now)
    .executeTakeFirst()
  return set.numUpdatedRows === 1n
}

/**
 * Takes one use of a code that has one left: the row is locked by the statement itself, so that of two who want the last one
 * goes without. Undefined if there is no such code, it expired, or it is used up.
 */
export const takeUse = (db: DatabaseTransaction, eventId: string, code: string, at: Date) =>
  db
    .updateTable('lateCodes')
    .set((eb) => ({ used: eb('used', '+', 1) }))
    .where('eventId', '=', eventId)
    .where('code', '=', code)
    .where('expiresAt', '>', at)
    .whereRef('used', '<', 'uses')
    .returning(['id', 'hostId', 'expiresAt', 'formatIds', 'trackIds'])
    .executeTakeFirst()

export const giveLateCode = (
  db: DatabaseTransaction,
  proposal: Authorized<ProposalScope, 'late-code.use'>,
  lateCodeId: string,
  now: Date,
) =>
  db
    .updateTable('proposals')
    .set({ lateCodeId, updatedAt: now })
    .where('id', '=', proposal.id)
    .where('eventId', '=', proposal.eventId)
    .execute()
