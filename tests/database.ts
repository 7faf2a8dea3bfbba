import { randomBytes } from 'node:crypto'
import { Client, type Pool } from 'pg'
import { pino } from 'pino'
import { afterAll, beforeAll, inject } from 'vitest'
import { createDatabase, type Database } from '../src/platform/database/database.ts'
import { createPool } from '../src/platform/database/open-database.ts'
import { templateDatabase, withDatabaseName } from './database-names.ts'

/** A database of one's own: migrated, empty, gone after `drop`. */
export type TestDatabase = {
  readonly db: Database
  readonly pool: Pool
  readonly connectionString: string
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: inject('databaseServer') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Makes a fresh database from the template. For a file that needs more than one; else `testDatabase`. */
export async function createTestDatabase(): Promise<TestDatabase & { drop: () => Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(`create database ${name} template ${templateDatabase}`)
  const connectionString = withDatabaseName(inject('databaseServer'), name)
  const pool = createPool(connectionString, pino({ level: 'silent' }))
  return {
    db: createDatabase(pool),
    pool,
    connectionString,
    drop: async () => {
      if (!pool.ended) await pool.end()
      await onServer(`drop database if exists ${name} with (force)`)
    },
  }
}

/**
 * A fresh database for the tests of one file, made before the first and dropped after the last:
 * `const database = testDatabase()` at the top of the file, `database.db` inside tests and hooks.
 */
export function testDatabase(): TestDatabase {
  let made: Awaited<ReturnType<typeof createTestDatabase>> | undefined
  const existing = () => {
    if (made === undefined) throw new Error('The test database exists only inside tests and hooks')
    return made
  }
  beforeAll(async () => {
    made = await createTestDatabase()
  })
  afterAll(async () => {
    await made?.drop()
  })
  return {
    get db() {
      return existing().db
    },
    get pool() {
      return existing().pool
    },
    get connectionString() {
      return existing().connectionString
    },
  }
}
