import type { Pool } from 'pg'
import { readConfig, type Config } from '../platform/config.ts'
import { openDatabase } from '../platform/database/open-database.ts'
import { createLog, type Log } from '../platform/log.ts'
import { updateSchema } from './update-schema.ts'

type Context = { readonly config: Config; readonly log: Log; readonly pool: Pool }

/**
 * Does the work of a command on this installation's database, brought up to date, and closes it afterwards. If
 * Convite runs at the same time its embedded server is shared.
 */
export async function withDatabase<T>(work: (context: Context) => Promise<T>): Promise<T> {
  const config = readConfig(process.env)
  const log = createLog(config.logLevel)
  const { pool, close } = await openDatabase(config, log, { join: true, say: console.log })
  try {
    await updateSchema(pool)
    return await work({ config, log, pool })
  } finally {
    await close()
  }
}
