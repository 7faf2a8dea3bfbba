import type { Command } from 'commander'
import { importAgenda } from '../../areas/schedule/use-cases/import-agenda.ts'
import { asOperator } from '../as-operator.ts'
import { createServices } from '../services.ts'
import { withDatabase } from '../with-database.ts'
import { readInputFile } from './read-input-file.ts'

/** `convite import agenda EVENT FILE`: takes the agenda of a schedule file into an event's timetable. */
export function addImportAgenda(imports: Command): void {
  imports
    .command('agenda')
    .argument('<event>', "the event's slug")
    .argument(
      '<file>',
      'c3voc JSON or XML, Sessionize All or GridSmart, pretalx submissions, iCalendar',
    )
    .option('--try', 'say what it would do, and write nothing')
    .description('take the agenda of another program into the timetable of an event')
    .action(runImportAgenda)
}

async function runImportAgenda(event: string, path: string, options: { readonly try?: boolean }) {
  const text = (await readInputFile(path)).toString()
  await withDatabase(async ({ config, log, pool }) => {
    const context = asOperator(await createServices(config, log, { pool }))
    const tryOnly = options.try ?? false
    const { format, unchanged, notes, ...lists } = await importAgenda(context, event, {
      text,
      tryOnly,
    })
    console.log(`${tryOnly ? 'It would do this' : 'Done'} (${format}, ${unchanged} unchanged):`)
    for (const [name, list] of Object.entries(lists)) {
      if (list.length > 0) console.log(`${String(list.length).padStart(7)}  ${name}`)
    }
    for (const { code, about } of notes) console.log(`${code}: ${about}`)
  })
}
