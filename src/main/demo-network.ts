import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sql } from 'kysely'
import type { Config } from '../platform/config.ts'
import { createDatabase, type Database } from '../platform/database/database.ts'
import { createPool, type OpenDatabase } from '../platform/database/open-database.ts'
import { json } from '../platform/database/json.ts'
import type { Log } from '../platform/log.ts'
import { projectFolder } from '../platform/project-folder.ts'
import type { Services } from '../platform/use-case.ts'
import { createServices } from './services.ts'

/** The demo is built beside the product, and only loaded when somebody wants it. */
type DemoModule = {
  loadDemo(services: Services, now: Date): Promise<void>
  clearDemo(services: Services): Promise<void>
}

const demoModule = (): Promise<DemoModule> =>
  import(
    /* @vite-ignore */ pathToFileURL(join(projectFolder(), 'dist', 'server', 'demo.js')).href
  ) as Promise<DemoModule>

type State = 'none' | 'loading' | 'loaded'

/** Loads the demo network if the database is empty, or if loading it was cut short before. */
export async function loadDemoOnce(
  config: Config,
  log: Log,
  database: OpenDatabase,
  say: (sentence: string) => void,
): Promise<void> {
  const db = createDatabase(database.pool)
  const state = await stateOf(db)
  if (state === 'loaded' || (state === 'none' && !(await isEmpty(db)))) return
  await loadDemoNetwork(config, log, database, say)
}

/** Loads the demo network anew, after removing what there was of it. */
export async function loadDemoNetwork(
  config: Config,
  log: Log,
  database: OpenDatabase,
  say: (sentence: string) => void,
): Promise<void> {
  say('Loading the demo network')
  await withDemo(config, log, database, async (demo, services) => {
    if ((await stateOf(services.db)) !== 'none') await demo.clearDemo(services)
    await setState(services.db, 'loading')
    await demo.loadDemo(services, new Date())
    await setState(services.db, 'loaded')
    await sql`analyze`.execute(services.db)
  })
}

/** Removes the demo network and nothing else. */
export const clearDemoNetwork = (config: Config, log: Log, database: OpenDatabase): Promise<void> =>
  withDemo(config, log, database, (demo, services) => demo.clearDemo(services))

async function withDemo(
  config: Config,
  log: Log,
  database: OpenDatabase,
  work: (demo: DemoModule, services: Services) => Promise<void>,
): Promise<void> {
  const pool = createPool(database.connectionString, log, { bulk: true })
  try {
    await work(await demoModule(), await createServices(config, log, { pool }))
  } finally {
    await pool.end()
  }
}

async function stateOf(db: Database): Promise<State> {
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('key', '=', 'demo')
    .executeTakeFirst()
  return (row?.value as State | undefined) ?? 'none'
}

async function setState(db: Database, state: State): Promise<void> {
  const value = json(state)
  await db
    .insertInto('settings')
    .values({ key: 'demo', value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}

async function isEmpty(db: Database): Promise<boolean> {
  const { rows } = await sql<{ empty: boolean }>`
    select not exists (select from people) and not exists (select from programmes) and not exists (select from communities)
      and not exists (select from posts) as empty`.execute(db)
  return rows[0]?.empty ?? false
}
