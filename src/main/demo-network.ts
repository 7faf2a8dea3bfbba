import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Config } from '../platform/config.ts'
import { createDatabase } from '../platform/database/database.ts'
import { analyse, demoState, isEmpty, keepDemoState } from '../platform/database/demo-state.ts'
import { createPool, type OpenDatabase } from '../platform/database/open-database.ts'
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

/** Loads the demo network if the database is empty, or if loading it was cut short before. */
export async function loadDemoOnce(
  config: Config,
  log: Log,
  database: OpenDatabase,
  say: (sentence: string) => void,
): Promise<void> {
  const db = createDatabase(database.pool)
  const state = await demoState(db)
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
    if ((await demoState(services.db)) !== 'none') await demo.clearDemo(services)
    await keepDemoState(services.db, 'loading')
    await demo.loadDemo(services, new Date())
    await keepDemoState(services.db, 'loaded')
    await analyse(services.db)
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
