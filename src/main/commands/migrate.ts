import type { Command } from 'commander'
import { readConfig } from '../../platform/config.ts'
import { openDatabase } from '../../platform/database/open-database.ts'
import { createLog } from '../../platform/log.ts'
import { updateSchema } from '../update-schema.ts'

/** `convite migrate`: brings the database to this version, as `start` does by itself. */
export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database to this version (start does it by itself)')
    .action(runMigrate)
}

async function runMigrate() {
  const config = readConfig(process.env)
  const log = createLog(config.logLevel)
  const { pool, close } = await openDatabase(config, log, { join: true, say: console.log })
  try {
    const ran = await updateSchema(pool)
    for (const name of ran) console.log(`Ran ${name}`)
    console.log(ran.length === 0 ? 'The database was up to date.' : 'The database is up to date.')
  } finally {
    await close()
  }
}
