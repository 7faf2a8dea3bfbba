import type { Command } from 'commander'
import { addImportAgenda } from './import-agenda.ts'
import { addImportConferences } from './import-conferences.ts'
import { addImportEvent } from './import-event.ts'
import { addImportHugo } from './import-hugo.ts'

/** `convite import …`: brings in what was made elsewhere, one file each. */
export function addImport(program: Command): void {
  const imports = program.command('import').description('bring in what was made elsewhere')
  for (const add of [addImportHugo, addImportEvent, addImportAgenda, addImportConferences])
    add(imports)
}
