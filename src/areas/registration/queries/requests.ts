import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'

export type KeptRequest = {
  readonly requestSha256: string
  readonly status: number
  readonly response: unknown
}

/** The answers kept for these keys, by key. */
export async function keptRequests(
  db: Database | DatabaseTransaction,
  eventId: string,
  keys: readonly string[],
): Promise<Map<string, KeptRequest>> {
  if (keys.length === 0) return new Map()
  const rows = await db
    .selectFrom('registrationRequests')
    .select(['idempotencyKey', 'requestSha256', 'status', 'response'])
    .where('eventId', '=', eventId)
    .where('idempotencyKey', 'in', keys)
    .execute()
  return new Map(rows.map(({ idempotencyKey, ...kept }) => [idempotencyKey, kept]))
}
