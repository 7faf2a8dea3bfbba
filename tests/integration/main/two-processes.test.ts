import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { sql } from 'kysely'
import { createAccounts } from '../../../src/areas/accounts/sign-in.ts'
import { editEvent } from '../../../src/areas/events/use-cases/edit-event.ts'
import { startWeb, type RunningWeb } from '../../../src/main/web.ts'
import { createDatabase } from '../../../src/platform/database/database.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { createTestDatabase, testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const running: RunningWeb[] = []
let here: Context
let there: Context
let read: (path: string) => Promise<string>

/** The web of a process of its own: its own services and page cache, joined to the other only by PostgreSQL. */
async function web(): Promise<{ context: Context; read: typeof read }> {
  const made = testContext({ db: createDatabase(database.pool), pool: database.pool })
  const context = { ...made, config: { ...made.config, port: 0 } }
  const started = await startWeb(context, createAccounts(context), database.connectionString)
  running.push(started)
  return {
    context,
    read: async (path) => (await fetch(`http://127.0.0.1:${started.port}${path}`)).text(),
  }
}

beforeAll(async () => {
  const one = await web()
  const other = await web()
  here = as(one.context, await person(one.context))
  there = other.context
  read = other.read
})
afterAll(async () => {
  await Promise.all(running.map((each) => each.stop()))
})

const renamed = (slug: string, name: string) =>
  editEvent(here, slug, { changes: { name: { en: name } } })

test('a change in one process shows on the pages of the other', async () => {
  const { slug } = await announcedEvent(here, { name: 'Before' })
  const path = `/en/events/${slug}`
  expect(await read(path)).toContain('Before')
  const { hits } = there.pageCache
  expect(await read(path)).toContain('Before')
  expect(there.pageCache.hits).toBe(hits + 1)
  await renamed(slug, 'After')
  await vi.waitFor(async () => expect(await read(path)).toContain('After'), 2_000)
})

test('while it cannot hear of changes, a process serves nothing from memory', async () => {
  const { slug } = await announcedEvent(here, { name: 'Heard' })
  const path = `/en/events/${slug}`
  await read(path)
  const { hits } = there.pageCache
  const admin = await createTestDatabase()
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(
    database.db,
  )
  const name = rows[0]!.name
  const connections = (allowed: boolean) =>
    sql`alter database ${sql.ref(name)} allow_connections ${sql.raw(String(allowed))}`.execute(
      admin.db,
    )
  try {
    await connections(false)
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = ${name} and application_name = 'convite-pages'`.execute(admin.db)
    // Deaf now: what is read twice is drawn twice, and a change shows although nobody told of it.
    await vi.waitFor(async () => {
      const before = there.pageCache.misses
      await read(path)
      await read(path)
      expect(there.pageCache.misses).toBe(before + 2)
    }, 2_000)
    await renamed(slug, 'Unheard')
    expect(await read(path)).toContain('Unheard')
  } finally {
    await connections(true)
    await admin.drop()
  }
  await vi.waitFor(async () => {
    await read(path)
    expect(there.pageCache.hits).toBeGreaterThan(hits + 1)
  }, 5_000)
  expect(await read(path)).toContain('Unheard')
})
