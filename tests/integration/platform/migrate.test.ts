import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, type Pool } from 'pg'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { migrate } from '../../../src/platform/database/migrate.ts'
import { createPool } from '../../../src/platform/database/open-database.ts'
import { StartError } from '../../../src/platform/start-error.ts'
import { withDatabaseName } from '../../database-names.ts'

const server = new Client({ connectionString: inject('databaseServer') })
const name = `test_${randomBytes(6).toString('hex')}`
let pool: Pool
let folder = ''

const write = (file: string, sql: string) => writeFileSync(join(folder, file), sql)
const tables = async () => {
  const { rows } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
  )
  return rows.map((row) => row.name)
}

beforeAll(() => server.connect())
afterAll(() => server.end())

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'convite-migrations-'))
  write('0001_first.sql', 'create table first (id int)')
  write('0002_second.sql', 'create table second (id int)')
  write('notes.txt', 'not a migration')
  await server.query(`create database ${name}`)
  pool = createPool(withDatabaseName(inject('databaseServer'), name), pino({ level: 'silent' }))
})
afterEach(async () => {
  await pool.end()
  await server.query(`drop database ${name} with (force)`)
  rmSync(folder, { recursive: true })
})

test('every migration runs once, in order', async () => {
  expect(await migrate(pool, folder)).toEqual(['0001_first', '0002_second'])
  expect(await migrate(pool, folder)).toEqual([])
  write('0003_third.sql', 'create table third (id int)')
  expect(await migrate(pool, folder)).toEqual(['0003_third'])
  expect(await tables()).toEqual(['first', 'schema_migrations', 'second', 'third'])
})

test('processes that start together run each migration once between them', async () => {
  write('0003_slow.sql', 'select pg_sleep(0.2); create table slow (id int)')
  const ran = await Promise.all([
    migrate(pool, folder),
    migrate(pool, folder),
    migrate(pool, folder),
  ])
  expect(ran.toSorted((a, b) => b.length - a.length)).toEqual([
    ['0001_first', '0002_second', '0003_slow'],
    [],
    [],
  ])
})

test('a database of a newer version is refused', async () => {
  write('0003_later.sql', 'create table later (id int)')
  await migrate(pool, folder)
  rmSync(join(folder, '0003_later.sql'))
  await expect(migrate(pool, folder)).rejects.toEqual(
    new StartError(
      'The database was written by a newer version of Convite (it has the migration 0003_later): install that version or a later one.',
    ),
  )
})

test('a migration that was changed after it ran is refused', async () => {
  await migrate(pool, folder)
  write('0002_second.sql', 'create table second (id bigint)')
  await expect(migrate(pool, folder)).rejects.toEqual(
    new StartError(
      'The migration 0002_second is not the one this database had: restore the file as it was released; a change to the database is a new migration.',
    ),
  )
})

test('a migration that fails changes nothing, and the next start goes on from there', async () => {
  write('0002_second.sql', 'create table second (id int); select 1/0')
  await expect(migrate(pool, folder)).rejects.toEqual(
    new StartError('The migration 0002_second failed and changed nothing: division by zero.'),
  )
  expect(await tables()).toEqual(['first', 'schema_migrations'])
  write('0002_second.sql', 'create table second (id int)')
  expect(await migrate(pool, folder)).toEqual(['0002_second'])
})
