import { writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Command } from 'commander'
import { exportEvent } from '../../areas/portability/use-cases/export-event.ts'
import { asOperator } from '../as-operator.ts'
import { createServices } from '../services.ts'
import { withDatabase } from '../with-database.ts'
import { addExportHugo } from './export-hugo.ts'

const packed = promisify(gzip)

/** `convite export …`: writes what is here into files; `event SLUG` a whole event into one. */
export function addExport(program: Command): void {
  const exports = program.command('export').description('write what is here into files')
  addExportHugo(exports)
  exports
    .command('event')
    .argument('<slug>', "the event, as in its page's address")
    .option('--out <file>', 'where to write; SLUG.convite.gz in this folder unless said')
    .description('write a whole event into one file that another installation can take in')
    .action(runExportEvent)
}

const runExportEvent = (slug: string, { out = `${slug}.convite.gz` }: { out?: string }) =>
  withDatabase(async ({ config, log, pool }) => {
    const file = await exportEvent(asOperator(await createServices(config, log, { pool })), slug)
    await writeFile(out, await packed(JSON.stringify(file)), { mode: 0o600 })
    const rows = Object.values(file.event).reduce((sum, table) => sum + table.length, 0)
    console.log(
      `Wrote ${rows} rows and ${Object.keys(file.bytes).length} pictures of ${slug} to ${out}. It holds personal data: keep it safe.`,
    )
  })
