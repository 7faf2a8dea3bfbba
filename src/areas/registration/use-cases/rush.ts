import type { Database } from '../../../platform/database/database.ts'

const lastOrderAt = new WeakMap<Database, number>()
const calmAfterMilliseconds = 400
const longestWaitMilliseconds = 10_000

/** Notes that orders are being placed in this process right now. */
export const noteOrders = (db: Database): void => void lastOrderAt.set(db, performance.now())

/**
 * Resolves when no order was placed in this process for a moment, at the latest after ten seconds: writing a mail takes
 * longer than taking an order, and people who wait for their place come first.
 */
export async function untilCalm(db: Database): Promise<void> {
  const giveUpAt = performance.now() + longestWaitMilliseconds
  for (;;) {
    const calmAt = (lastOrderAt.get(db) ?? -Infinity) + calmAfterMilliseconds
    const now = performance.now()
    const wait = Math.min(calmAt, giveUpAt) - now
    if (wait <= 0) return
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
}
