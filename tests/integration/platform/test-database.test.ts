import { expect, test } from 'vitest'
import { createTestDatabase, testDatabase } from '../../database.ts'

const database = testDatabase()

test('a test database has the tables and no rows', async () => {
  expect(await database.db.selectFrom('events').selectAll().execute()).toEqual([])
})

test('two test databases know nothing of each other', async () => {
  const other = await createTestDatabase()
  try {
    await other.pool.query('create table only_here (id int)')
    const { rows } = await database.pool.query(`select to_regclass('only_here') as found`)
    expect(rows).toEqual([{ found: null }])
  } finally {
    await other.drop()
  }
})

test('tests run in a time zone far from UTC', () => {
  expect(new Date('2026-01-01T00:00:00Z').getTimezoneOffset()).toEqual(-345)
})
