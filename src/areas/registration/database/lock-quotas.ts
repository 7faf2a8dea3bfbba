import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Quota } from '../domain/catalogue.ts'

/**
 * Locks all quotas of an event until the transaction ends, always in the order of their ids, and answers them as
 * they are now. Whoever takes or frees places, or changes what draws on which quota, begins with this: so two of
 * them never interleave, in whatever process, and never wait for each other in a circle. Registrations are locked
 * after it, never before.
 */
export const lockQuotas = (db: DatabaseTransaction, eventId: string): Promise<Quota[]> =>
  db
    .selectFrom('quotas')
    .select(['id', 'name', 'capacity', 'taken'])
    .where('eventId', '=', eventId)
    .orderBy('id')
    .forUpdate()
    .execute()
