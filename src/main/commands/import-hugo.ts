import type { Command } from 'commander'
import { importHugo } from '../../areas/news/use-cases/import-hugo.ts'
import { hostBySlug } from '../../areas/accounts/queries.ts'
import { StartError } from '../../platform/start-error.ts'
import { isLanguage } from '../../shared/localized-text.ts'
import { isTimeZone } from '../../shared/time.ts'
import { asOperator } from '../as-operator.ts'
import { createServices } from '../services.ts'
import { withDatabase } from '../with-database.ts'
import { readHugoFolder } from './read-hugo-folder.ts'
import { sayImport } from './say-import.ts'
import { writeReport } from './write-report.ts'

type Options = {
  readonly report?: string
  readonly community?: string
  readonly zone: string
  readonly lang: string
}

/** `convite import hugo DIR`: the posts of a Hugo tree become news. */
export function addImportHugo(imports: Command): void {
  imports
    .command('hugo')
    .argument('<dir>', 'a Hugo site, its content folder, or a folder of loose posts')
    .description('import the posts of a Hugo tree as news; a second run changes nothing')
    .option('--report <file>', 'also write the report as JSON')
    .option('--community <slug>', 'the community whose posts they become')
    .option('--zone <zone>', 'time zone of dates that name none', 'America/Mexico_City')
    .option('--lang <language>', 'language of the report on screen: es, en or pt', 'en')
    .action(runImportHugo)
}

async function runImportHugo(folder: string, { report, community, zone, lang }: Options) {
  if (!isTimeZone(zone))
    throw new StartError(`${zone} is no time zone; --zone takes one such as America/Mexico_City.`)
  if (!isLanguage(lang)) throw new StartError('--lang takes es, en or pt.')
  const tree = await readHugoFolder(folder)
  await withDatabase(async ({ config, log, pool }) => {
    const context = asOperator(await createServices(config, log, { pool }))
    if (community && !(await hostBySlug(context.db, 'community', community)))
      throw new StartError(`There is no community ${community} here.`)
    const done = await importHugo(context, tree, {
      community: community ?? null,
      timeZone: zone,
    })
    for (const line of sayImport(done, lang)) console.log(line)
    if (tree.passed.length > 0) console.log(`Not looked into: ${tree.passed.join(' ')}`)
    if (done.suggestedEvents.length > 0)
      console.log(`See the suggested events at ${config.url}/${lang}/manage/news/suggestions`)
    if (report) await writeReport(report, { ...done, passed: tree.passed })
  })
}
