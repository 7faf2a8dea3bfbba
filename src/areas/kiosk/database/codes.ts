import { sql } from 'kysely'
import { newCode } from '../../../shared/ids.ts'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'

export type CodeKind = 'event' | 'call' | 'post' | 'outside' | 'network'
/** What a code leads to. */
export type CodeTarget = { readonly kind: CodeKind; readonly id: string }

export const targetKey = ({ kind, id }: CodeTarget) => `${kind}:${id}`

/**
 * The codes of a kiosk for these things, by `targetKey`; those that it has no code for yet get one. Two who ask at
 * once get the same. A code that is taken by chance is left out: the next time brings another.
 */
export async function codesFor(
  db: Database | DatabaseTransaction,
  kioskId: string,
  targets: readonly CodeTarget[],
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const known = await db
    .selectFrom('kioskCodes')
    .select(['kind', 'objectId as id', 'code'])
    .where('kioskId', '=', kioskId)
    .where('objectId', 'in', [kioskId, ...targets.map(({ id }) => id)])
    .execute()
  const codes = new Map(known.map((row) => [targetKey(row), row.code]))
  const missing = targets.filter((target) => !codes.has(targetKey(target)))
  if (missing.length === 0) return codes
  const made = await db
    .insertInto('kioskCodes')
    .values(
      missing.map(({ kind, id }) => ({
        code: newCode(6),
        kioskId,
        kind,
        objectId: id,
        createdAt: now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning(['kind', 'objectId as id', 'code'])
    .execute()
  for (const row of made) codes.set(targetKey(row), row.code)
  return codes
}

/** Counts one scan of a code, on the day in UTC. */
export const countScan = (db: DatabaseTransaction, code: string, now: Date) =>
  db
    .insertInto('kioskScans')
    .values({ code, day: now.toISOString().slice(0, 10), scans: 1 })
    .onConflict((conflict) =>
      conflict.columns(['code', 'day']).doUpdateSet({ scans: sql`kiosk_scans.scans + 1` }),
    )
    .execute()
