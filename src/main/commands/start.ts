import type { Command } from 'commander'
import { readConfig } from '../../platform/config.ts'
import { openDatabase } from '../../platform/database/open-database.ts'
import { prepareDataFolder } from '../../platform/data-folder/prepare-data-folder.ts'
import { createLog } from '../../platform/log.ts'
import { requireFreePort } from '../listen.ts'
import { stopRequest, type StopRequest } from '../stop-request.ts'
import { demoSignInLines } from '../demo-sign-in-lines.ts'
import { updateSchema } from '../update-schema.ts'

/** `convite start`: database, migrations, web server; runs until it is told to stop. */
export function addStart(program: Command): void {
  program
    .command('start')
    .description('start Convite: database, migrations, web server; Ctrl-C stops it')
    .action(runStart)
}

async function runStart() {
  const stop = stopRequest()
  try {
    await runUntil(stop)
  } finally {
    stop.done()
  }
}

async function runUntil(stop: StopRequest) {
  const config = readConfig(process.env)
  const log = createLog(config.logLevel)
  console.log('Starting Convite')
  prepareDataFolder(config.dataFolder)
  const database = await openDatabase(config, log, { say: console.log })
  try {
    await requireFreePort(config)
    if (stop.requested) return
    const ran = await updateSchema(database.pool)
    if (ran.length > 0) console.log(`Brought the database up to date (${ran.length} migrations)`)
    if (stop.requested) return
    if (config.demo) {
      const { loadDemoOnce } = await import('../demo-network.ts')
      const loading = loadDemoOnce(config, log, database, console.log)
      // Cut short, it is begun anew by the next start.
      loading.catch(() => undefined)
      await Promise.race([loading, stop.happens])
    }
    if (stop.requested) return
    const { run } = await import('../run.ts')
    const running = await run(config, log, database)
    try {
      console.log(`Convite runs at ${config.url}`)
      console.log(
        `Data lies in ${config.dataFolder}${whereDatabaseLies(config.dataFolder, database.home)}`,
      )
      for (const line of await demoSignInLines(running.services)) console.log(line)
      console.log('Ctrl-C stops it.')
      await stop.happens
      console.log('Stopping Convite')
    } finally {
      await running.stop()
    }
  } finally {
    await database.close()
  }
  console.log('Stopped.')
}

function whereDatabaseLies(dataFolder: string, home: string | undefined) {
  if (home === undefined) return ', the database at DATABASE_URL'
  return home.startsWith(dataFolder) ? '' : `, the database in ${home}`
}
