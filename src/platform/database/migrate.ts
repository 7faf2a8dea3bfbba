import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseError, type Pool, type PoolClient } from 'pg'
import { projectFolder } from '../project-folder.ts'
import { StartError } from '../start-error.ts'

type Migration = { readonly name: string; readonly sql: string; readonly checksum: string }

/**
 * Brings the database to this version: runs every `migrations/NNNN_name.sql` that it has not had, in order, each in
 * a transaction of its own. Processes that start together do it one after the other. Answers the names it ran.
 * StartError, with nothing changed, if the database is of a newer Convite or had another text of a migration.
 */
export async function migrate(
  pool: Pool,
  folder = join(projectFolder(), 'migrations'),
): Promise<readonly string[]> {
  const migrations = readMigrations(folder)
  const client = await pool.connect()
  try {
    await client.query('set statement_timeout = 0; set lock_timeout = 0')
    // Any number will do, as long as every version of Convite uses the same.
    await client.query('select pg_advisory_lock(7261966)')
    return await runMissing(client, migrations)
  } finally {
    // Closing the connection gives back the lock and the timeouts.
    client.release(true)
  }
}

async function runMissing(client: PoolClient, migrations: readonly Migration[]) {
  await client.query(
    `create table if not exists schema_migrations (
       name text primary key,
       checksum text not null,
       applied_at timestamptz not null default now()
     )`,
  )
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from schema_migrations order by name collate "C"',
  )
  const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]))
  refuseNewer([...applied.keys()], migrations)
  refuseChanged(applied, migrations)
  const missing = migrations.filter(({ name }) => !applied.has(name))
  for (const migration of missing) await run(client, migration)
  return missing.map(({ name }) => name)
}

function refuseNewer(applied: readonly string[], migrations: readonly Migration[]) {
  const known = new Set(migrations.map(({ name }) => name))
  const unknown = applied.find((name) => !known.has(name))
  if (unknown)
    throw new StartError(
      `The database was written by a newer version of Convite (it has the migration ${unknown}): install that version or a later one.`,
    )
}

function refuseChanged(applied: ReadonlyMap<string, string>, migrations: readonly Migration[]) {
  const changed = migrations.find(
    ({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum,
  )
  if (changed)
    throw new StartError(
      `The migration ${changed.name} is not the one this database had: restore the file as it was released; a change to the database is a new migration.`,
    )
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

function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}_[a-z0-9_]+\.sql$/.test(file))
    .toSorted()
    .map((file) => {
      // A checkout on Windows may have other line ends.
      const sql = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
      return {
        name: file.replace(/\.sql$/, ''),
        sql,
        checksum: createHash('sha256').update(sql).digest('hex'),
      }
    })
}
