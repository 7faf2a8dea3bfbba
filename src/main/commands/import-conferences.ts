import type { Command } from 'commander'
import { importConferences } from '../../areas/network/use-cases/import-conferences.ts'
import { StartError } from '../../platform/start-error.ts'
import { isLanguage } from '../../shared/localized-text.ts'
import { asOperator } from '../as-operator.ts'
import { createServices } from '../services.ts'
import { withDatabase } from '../with-database.ts'
import { readConferencesFolder } from './read-conferences-folder.ts'
import { sayCalendarImport } from './say-calendar-import.ts'
import { writeReport } from './write-report.ts'

type Options = { readonly report?: string; readonly lang: string }

/** `convite import conferences DIR`: lists of conferences by year and topic become events of the calendar. */
export function addImportConferences(imports: Command): void {
  imports
    .command('conferences')
    .argument('<dir>', 'a folder with YEAR/TOPIC.json, as confs.tech publishes them')
    .description('import lists of conferences into the calendar; a second run changes nothing')
    .option('--report <file>', 'also write what became of every row, as JSON')
    .option('--lang <language>', 'language of the report on screen: es, en or pt', 'en')
    .action(runImportConferences)
}

async function runImportConferences(folder: string, { report, lang }: Options) {
  if (!isLanguage(lang)) throw new StartError('--lang takes es, en or pt.')
  const { files, unread, passed } = await readConferencesFolder(folder)
  await withDatabase(async ({ config, log, pool }) => {
    const context = asOperator(await createServices(config, log, { pool }))
    const done = await importConferences(context, { files, unread })
    for (const line of sayCalendarImport(done, lang)) console.log(line)
    if (passed.length > 0) console.log(`Not looked into: ${passed.join(' ')}`)
    console.log(`See them at ${config.url}/${lang}/calendar`)
    if (report) await writeReport(report, { ...done, passed })
  })
}
