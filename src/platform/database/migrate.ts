import { DatabaseError, type Pool, type PoolClient } from 'pg'
import { StartError } from '../start-error.ts'
import { migrationsFolder, missingMigrations, type Migration } from './missing-migrations.ts'

/**
 * Brings the database to this version: runs every `migrations/NNNN_name.sql` that it has not had, in order, each in
 * a transaction of its own. Processes that start together do it one after the other. Answers the names it ran.
 * StartError, with nothing changed, if the database is of a newer Convite or had another text of a migration.
 */
export async function migrate(pool: Pool, folder = migrationsFolder()): Promise<readonly string[]> {
  const client = await pool.connect()
  try {
    await client.query('set statement_timeout = 0; set lock_timeout = 0')
    // Any number will do, as long as every version of Convite uses the same.
    await client.query('select pg_advisory_lock(7261966)')
    await client.query(
      `create table if not exists schema_migrations (
         name text primary key,
         checksum text not null,
         applied_at timestamptz not null default now()
       )`,
    )
    const missing = await missingMigrations(client, folder)
    for (const migration of missing) await run(client, migration)
    return missing.map(({ name }) => name)
  } finally {
    // Closing the connection gives back the lock and the timeouts.
    client.release(true)
  }
}

async function run(client: PoolClient, { name, sql, checksum }: Migration) {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into schema_migrations (name, checksum) values ($1, $2)', [
      name,
      checksum,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    if (!(error instanceof DatabaseError)) throw error
    throw new StartError(`The migration ${name} failed and changed nothing: ${error.message}.`)
  }
}
