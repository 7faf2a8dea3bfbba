import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from './database/database.ts'

export type LimitVerdict = { readonly allowed: boolean; readonly retryAfterSeconds: number }

/**
 * Counts one hit, or as many as one request is worth, and says whether it is within `limit` hits per window of `windowSeconds`, which begins with the
 * first hit. One statement, so that two processes count as one. The key (such as `sign-in:203.0.113.7`) is stored
 * as a hash only: no address can be read from the table.
 */
export async function hitLimit(
  db: Database | DatabaseTransaction,
  key: string,
  limit: number,
  windowSeconds: number,
  now: Date,
  hits = 1,
): Promise<LimitVerdict> {
  const hashed = createHash('sha256').update(key).digest('base64url')
  const ends = new Date(now.getTime() + windowSeconds * 1000)
  const { count, windowEndsAt } = await db
    .insertInto('rateLimits')
    .values({ key: hashed, count: hits, windowEndsAt: ends })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql`case when rate_limits.window_ends_at <= ${now} then ${hits}::int else rate_limits.count + ${hits}::int end`,
        windowEndsAt: sql`case when rate_limits.window_ends_at <= ${now} then ${ends} else rate_limits.window_ends_at end`,
      }),
    )
    .returning(['count', 'windowEndsAt'])
    .executeTakeFirstOrThrow()
  if (count <= limit) return { allowed: true, retryAfterSeconds: 0 }
  const wait = Math.ceil((windowEndsAt.getTime() - now.getTime()) / 1000)
  return { allowed: false, retryAfterSeconds: Math.max(1, wait) }
}

/** The job `platform.forget-rate-limits`: deletes what no longer limits anybody. */
export async function forgetRateLimits(db: Database, now: Date): Promise<void> {
  await db.deleteFrom('rateLimits').where('windowEndsAt', '<=', now).execute()
}
