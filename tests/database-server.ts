import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { pino } from 'pino'
import type { TestProject } from 'vitest/node'
import { createPool } from '../src/platform/database/open-database.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres/start-embedded-postgres.ts'
import { installJobs } from '../src/platform/jobs/install-jobs.ts'
import { templateDatabase, withDatabaseName } from './database-names.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The connection string of the server's first database; `testDatabase` makes others beside it. */
    databaseServer: string
  }
}

type Server = { connectionString: string; stop: () => Promise<void> }

// Every project calls this file for itself, and all of them share one server.
const shared = globalThis as {
  conviteTestServer?: Promise<Server>
  conviteTestServerUsers?: number
}

async function execute(connectionString: string, statements: readonly string[]) {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

async function startServer(): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'convite-tests-'))
  // So that the user as whom PostgreSQL runs when these tests run as root can pass.
  await chmod(folder, 0o711)
  const log = pino({ level: 'silent' })
  const server = await startEmbeddedPostgres({ dataFolder: folder, log })
  await execute(server.connectionString, [
    // A test database need not survive a power cut.
    'alter system set fsync = off',
    'alter system set synchronous_commit = off',
    'alter system set full_page_writes = off',
    'alter system set max_wal_size = 2048',
    'select pg_reload_conf()',
    `create database ${templateDatabase}`,
  ])
  const pool = createPool(withDatabaseName(server.connectionString, templateDatabase), log)
  await migrate(pool)
  await installJobs(pool)
  await pool.end()
  return {
    connectionString: server.connectionString,
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Starts one PostgreSQL for the whole run, with a template database that has every migration. */
export async function setup(project: TestProject): Promise<void> {
  shared.conviteTestServerUsers = (shared.conviteTestServerUsers ?? 0) + 1
  shared.conviteTestServer ??= startServer()
  project.provide('databaseServer', (await shared.conviteTestServer).connectionString)
}

/** Stops the server after the last project, and removes its files. */
export async function teardown(): Promise<void> {
  shared.conviteTestServerUsers = (shared.conviteTestServerUsers ?? 1) - 1
  if (shared.conviteTestServerUsers > 0) return
  await (await shared.conviteTestServer)?.stop()
  delete shared.conviteTestServer
}
