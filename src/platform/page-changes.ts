import { sql } from 'kysely'
import pg from 'pg'
import type { Database, DatabaseTransaction } from './database/database.ts'
import type { Log } from './log.ts'

/** Who remembers things in this process that any process may change. */
type Listener = {
  invalidate(tags: readonly string[]): void
  suspend(deaf: boolean): void
}

const channel = 'convite_pages'
const retryAfterMilliseconds = 1_000
// PostgreSQL takes 8000 bytes at once, and a tag has no more than 60.
const tagsAtOnce = 100

/** Announces, at commit, to every web process which things changed. */
export async function announceChanges(
  db: Database | DatabaseTransaction,
  tags: readonly string[],
): Promise<void> {
  for (let at = 0; at < tags.length; at += tagsAtOnce) {
    const some = JSON.stringify(tags.slice(at, at + tagsAtOnce))
    await sql`select pg_notify(${channel}, ${some})`.execute(db)
  }
}

/**
 * Listens for changes made by any process and tells them to who remembers (pages, sessions). While the connection is
 * down they are told that they are deaf, since a change could be missed. Returns a function that stops listening.
 */
export async function listenForChanges(
  connectionString: string,
  listeners: readonly Listener[],
  log: Log,
): Promise<() => Promise<void>> {
  let stopped = false
  let client: pg.Client | undefined
  let retry: NodeJS.Timeout | undefined

  const tell = (tags: readonly string[]) => {
    for (const listener of listeners) listener.invalidate(tags)
  }
  const suspend = (deaf: boolean) => {
    for (const listener of listeners) listener.suspend(deaf)
  }

  function tryLater(): void {
    if (stopped) return
    clearTimeout(retry)
    retry = setTimeout(() => void connect().catch(tryLater), retryAfterMilliseconds)
  }

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString, application_name: 'convite-pages' })
    client = next
    next.on('notification', (message) => tell(JSON.parse(message.payload ?? '[]') as string[]))
    next.on('error', (error) =>
      log.warn({ err: error }, 'lost the connection that hears of changes'),
    )
    next.on('end', () => {
      suspend(true)
      tryLater()
    })
    await next.connect()
    await next.query(`listen ${channel}`)
    suspend(false)
  }

  suspend(true)
  await connect()
  return async () => {
    stopped = true
    clearTimeout(retry)
    await client?.end()
  }
}
