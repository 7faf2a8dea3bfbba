import { DatabaseError, Pool, types } from 'pg'
import type { Config } from '../config.ts'
import { startEmbeddedPostgres } from '../embedded-postgres/start-embedded-postgres.ts'
import type { Log } from '../log.ts'
import { StartError } from '../start-error.ts'
import { requireVersion } from './require-version.ts'

export type OpenDatabase = {
  readonly pool: Pool
  readonly connectionString: string
  /** Where the files of the embedded database lie; undefined with an external one. */
  readonly home: string | undefined
  /** Ends all connections, then the embedded server if this process started it. */
  close(): Promise<void>
}

type Options = {
  /** May the embedded server of another process on the same data folder be shared? (Commands yes, `start` no.) */
  readonly join?: boolean
  readonly say?: (sentence: string) => void
}

/**
 * The database of this installation, ready for queries: the external one if DATABASE_URL is set (PostgreSQL 15 or
 * newer), else the embedded one. Whole numbers of 64 bits come as numbers, dates as 'YYYY-MM-DD', instants as Date.
 * StartError if it cannot be reached.
 */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataFolder'>,
  log: Log,
  options: Options = {},
): Promise<OpenDatabase> {
  if (config.databaseUrl) {
    options.say?.(`Connecting to the database at ${whereIs(config.databaseUrl)}`)
    const pool = createPool(config.databaseUrl, log)
    try {
      const { rows } = await pool.query<{ server_version_num: string }>('show server_version_num')
      requireVersion(rows[0]?.server_version_num)
    } catch (error) {
      await pool.end()
      throw error instanceof StartError ? error : unreachable(config.databaseUrl, error)
    }
    return { pool, connectionString: config.databaseUrl, home: undefined, close: () => pool.end() }
  }
  const { dataFolder } = config
  const server = await startEmbeddedPostgres({ dataFolder, log, ...options })
  const pool = createPool(server.connectionString, log)
  return {
    pool,
    connectionString: server.connectionString,
    home: server.home,
    close: async () => {
      await pool.end()
      await server.stop()
    },
  }
}

type PoolOptions = {
  /** For loading much that can be loaded again: a crash may lose the last commits, never break them. */
  readonly bulk?: boolean
}

/** A pool with Convite's types and time limits; a connection that breaks is logged and replaced. */
export function createPool(connectionString: string, log: Log, options?: PoolOptions): Pool {
  const pool = new Pool({
    connectionString,
    application_name: 'convite',
    max: 20,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 20_000,
    statement_timeout: 30_000,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 30_000,
    types: { getTypeParser },
    ...(options?.bulk ? { options: '-c synchronous_commit=off', statement_timeout: 300_000 } : {}),
  })
  // Without a listener a server that restarts would end this process.
  pool.on('connect', (client) => {
    // The same for a connection that is lent out between two queries; the next query on it fails.
    client.on('error', (error) => log.debug({ err: error }, 'a database connection in use broke'))
  })
  pool.on('error', (error) => {
    if (!pool.ending) log.warn({ err: error }, 'a database connection broke')
  })
  return pool
}

const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [types.builtins.INT8]: Number,
  [types.builtins.DATE]: String,
}

const getTypeParser: typeof types.getTypeParser = (id: number, format?: 'text' | 'binary') =>
  (format === 'binary' ? undefined : parsers[id]) ?? types.getTypeParser(id, format)

function unreachable(databaseUrl: string, error: unknown): StartError {
  // pg gives an AggregateError without a message when every address of a host refuses.
  const first = error instanceof AggregateError ? error.errors[0] : error
  const reason =
    first instanceof DatabaseError || first instanceof Error ? first.message : String(first)
  return new StartError(
    `The database at ${whereIs(databaseUrl)} (DATABASE_URL) cannot be used: ${reason}.`,
  )
}

// Without user and password.
function whereIs(databaseUrl: string): string {
  const { hostname, port, pathname, searchParams } = new URL(
    databaseUrl.replace('@/', '@localhost/'),
  )
  const socket = searchParams.get('host')
  return `${socket ?? `${hostname}${port && `:${port}`}`}${pathname}`
}
