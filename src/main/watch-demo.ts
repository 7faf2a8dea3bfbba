import type { Database } from '../platform/database/database.ts'
import { hasDemo } from '../platform/database/has-demo.ts'
import type { Log } from '../platform/log.ts'

const rememberMilliseconds = 10_000

/**
 * Tells whether the demo network is loaded, without asking the database each time: what it answers is at most ten
 * seconds older than the last question (another process may clear the demo).
 */
export async function watchDemo(db: Database, log: Log): Promise<() => boolean> {
  let loaded = await hasDemo(db)
  let askedAt = Date.now()
  return () => {
    if (Date.now() - askedAt > rememberMilliseconds) {
      askedAt = Date.now()
      hasDemo(db).then(
        (found) => {
          loaded = found
        },
        (error: unknown) => log.warn({ err: error }, 'could not ask whether the demo is loaded'),
      )
    }
    return loaded
  }
}
