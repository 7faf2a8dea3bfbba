import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../../platform/config.ts'
import { describeDatabase } from '../../platform/database/describe-database.ts'
import { migrationsFolder, missingMigrations } from '../../platform/database/missing-migrations.ts'
import { openDatabase } from '../../platform/database/open-database.ts'
import { databaseHome } from '../../platform/embedded-postgres/place-database.ts'
import { createLog } from '../../platform/log.ts'

/** Whether the database answers and is of this version; makes none where there is none. StartError says what to do. */
export async function checkDatabase(config: Config): Promise<string> {
  if (!config.databaseUrl && !existsSync(join(databaseHome(config.dataFolder), 'cluster')))
    return 'none yet; the first start makes it'
  const { pool, home, close } = await openDatabase(config, createLog('silent'), { join: true })
  try {
    const { version, size } = await describeDatabase(pool)
    const missing = await missingMigrations(pool, migrationsFolder())
    const place = home ?? 'DATABASE_URL'
    const state =
      missing.length === 0
        ? 'up to date'
        : `${missing.length} migrations behind, which the next start makes up`
    return `PostgreSQL ${version} at ${place}, ${size}, ${state}`
  } finally {
    await close()
  }
}
