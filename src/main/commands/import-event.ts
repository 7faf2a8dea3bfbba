import type { Command } from 'commander'
import { importEvent } from '../../areas/portability/use-cases/import-event.ts'
import { unpackEventFile } from '../../areas/portability/unpack-event-file.ts'
import { StartError } from '../../platform/start-error.ts'
import { asOperator } from '../as-operator.ts'
import { createServices } from '../services.ts'
import { withDatabase } from '../with-database.ts'
import { readInputFile } from './read-input-file.ts'

/** `convite import event FILE`: takes an event in from its file, and compares. */
export function addImportEvent(imports: Command): void {
  imports
    .command('event')
    .argument('<file>', 'a file that convite export event wrote')
    .description('take an event in from its file; what was written is compared row by row')
    .action(runImportEvent)
}

async function runImportEvent(path: string) {
  const bytes = await readInputFile(path)
  const file = await unpackEventFile(bytes)
  if (!file) throw new StartError(`${path} is no event file of Convite, or was cut short.`)
  await withDatabase(async ({ config, log, pool }) => {
    const { slug, rows, notHere } = await importEvent(
      asOperator(await createServices(config, log, { pool })),
      file,
    )
    for (const [table, count] of Object.entries(rows))
      if (count > 0) console.log(`${String(count).padStart(7)}  ${table}`)
    console.log(
      `The event is here: ${config.url}/es/events/${slug}. Every row was compared with the file.`,
    )
    for (const other of notHere)
      console.log(
        `It is co-located with ${other}, which is not here; they are linked when that one is imported.`,
      )
  })
}
