// A process that opens the embedded database of a folder, tells where it is, and stays until it is killed.
import { pino } from 'pino'
import { startEmbeddedPostgres } from '../../../src/platform/embedded-postgres/start-embedded-postgres.ts'

const [dataFolder = ''] = process.argv.slice(2)
const { pid, connectionString } = await startEmbeddedPostgres({
  dataFolder,
  log: pino({ level: 'silent' }),
})
process.stdout.write(`${JSON.stringify({ pid, connectionString })}\n`)
setInterval(() => {}, 60_000)
