import type { Command } from 'commander'
import { readConfig } from '../../platform/config.ts'
import { openDatabase } from '../../platform/database/open-database.ts'
import { createLog } from '../../platform/log.ts'
import { clearDemoNetwork, loadDemoNetwork } from '../demo-network.ts'
import { updateSchema } from '../update-schema.ts'

/** `convite demo`: loads the demo network, or removes it. */
export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('load the demo network, anew if it is there; --clear removes it')
    .option('--clear', 'remove everything the demo brought, and nothing else')
    .action(runDemo)
}

async function runDemo({ clear }: { clear?: boolean }) {
  const config = readConfig(process.env)
  const log = createLog(config.logLevel)
  const database = await openDatabase(config, log, { join: true, say: console.log })
  try {
    await updateSchema(database.pool)
    if (clear) {
      await clearDemoNetwork(config, log, database)
      console.log('The demo network is gone.')
    } else {
      await loadDemoNetwork(config, log, database, console.log)
      console.log('The demo network is loaded.')
    }
  } finally {
    await database.close()
  }
}
