import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Pool, PoolClient } from 'pg'
import { projectFolder } from '../project-folder.ts'
import { StartError } from '../start-error.ts'

export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string }

/** Where this version's migrations lie. */
export const migrationsFolder = () => join(projectFolder(), 'migrations')

/**
 * The migrations of `folder` that the database has not had, in order. StartError if the database is of a newer
 * Convite or had another text of one of them.
 */
export async function missingMigrations(
  database: Pool | PoolClient,
  folder: string,
): Promise<readonly Migration[]> {
  const migrations = readMigrations(folder)
  const { rows: tables } = await database.query("select to_regclass('schema_migrations') as found")
  if (tables[0]?.found == null) return migrations
  const { rows } = await database.query<{ name: string; checksum: string }>(
    'select name, checksum from schema_migrations order by name collate "C"',
  )
  const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]))
  refuseNewer([...applied.keys()], migrations)
  refuseChanged(applied, migrations)
  return migrations.filter(({ name }) => !applied.has(name))
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

/** The names of the migrations that this version of Convite has. */
export const migrationNames = (): readonly string[] =>
  (known ??= readMigrations(migrationsFolder()).map(({ name }) => name))

// Read once: the files do not change while a process runs.
let known: readonly string[] | undefined
