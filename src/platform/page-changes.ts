import { sql } from 'kysely'
import pg from 'pg'
import type { Database, DatabaseTransaction } from './database/database.ts'
import type { PageCache } from './page-cache.ts'
import type { Log } from './log.ts'

const channel = 'convite_pages'
const retryAfterMilliseconds = 1_000

/** Announces, at commit, to every web process which things changed. */
export async function announceChanges(
  db: Database | DatabaseTransaction,
  tags: readonly string[],
): Promise<void> {
  if (tags.length > 0) await sql`select pg_notify(${channel}, ${JSON.stringify(tags)})`.execute(db)
}

/**
 * Listens for changes made by any process and drops the pages made of them. While the connection is down the cache
 * serves nothing, since a change could be missed. Returns a function that stops listening.
 */
export async function listenForChanges(
  connectionString: string,
  cache: PageCache,
  log: Log,
): Promise<() => Promise<void>> {
  let stopped = false
  let client: pg.Client | undefined
  let retry: NodeJS.Timeout | undefined

  function tryLater(): void {
    if (stopped) return
    clearTimeout(retry)
    retry = setTimeout(() => void connect().catch(tryLater), retryAfterMilliseconds)
  }

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString, application_name: 'convite-pages' })
    client = next
    next.on('notification', (message) =>
      cache.invalidate(JSON.parse(message.payload ?? '[]') as string[]),
    )
    next.on('error', (error) =>
      log.warn({ err: error }, 'lost the connection that hears of changes'),
    )
    next.on('end', () => {
      cache.suspend(true)
      tryLater()
    })
    await next.connect()
    await next.query(`listen ${channel}`)
    cache.suspend(false)
  }

  cache.suspend(true)
  await connect()
  return async () => {
    stopped = true
    clearTimeout(retry)
    await client?.end()
  }
}
