import { realpath } from 'node:fs/promises'
import type { Command } from 'commander'
import { hostBySlug } from '../../areas/accounts/queries.ts'
import { exportHugo, rememberExport } from '../../areas/news/use-cases/export-hugo.ts'
import { StartError } from '../../platform/start-error.ts'
import { asOperator } from '../as-operator.ts'
import { createServices } from '../services.ts'
import { withDatabase } from '../with-database.ts'
import { writeHugoFolder } from './write-hugo-folder.ts'

type Options = { readonly drafts?: true; readonly force?: true }

/** `convite export hugo COMMUNITY DIR`: what a community published becomes a Hugo site's content. */
export function addExportHugo(exports: Command): void {
  exports
    .command('hugo')
    .argument('<community>', "the community, as in its page's address")
    .argument('<dir>', 'the folder of the Hugo site; made if it is not there')
    .description('write the posts, events and speakers of a community as Hugo content files')
    .option('--drafts', 'also posts that are not published yet, with draft: true')
    .option('--force', 'write into a folder that holds other files, and over files changed there')
    .addHelpText(
      'after',
      '\nWithout --force nothing is written into a folder that is not empty and was not written by this command for this' +
        '\ncommunity, nor over files that somebody changed since: import those first. Other files are never touched.' +
        '\n`convite import hugo DIR` of the result changes nothing.' +
        '\n\nExit codes: 0 it was written, 1 it was not (the reason is on standard error), 2 the command line is wrong.',
    )
    .action(runExportHugo)
}

const runExportHugo = (community: string, folder: string, { drafts, force }: Options) =>
  withDatabase(async ({ config, log, pool }) => {
    const context = asOperator(await createServices(config, log, { pool }))
    const host = await hostBySlug(context.db, 'community', community)
    if (!host) throw new StartError(`There is no community ${community} here.`)
    const out = await exportHugo(context, community, {
      drafts: drafts ?? false,
      site: config.url.replace(/\/$/u, ''),
    })
    const done = await writeHugoFolder(folder, out.files, {
      community,
      title: host.name,
      force: force ?? false,
      picture: (sha256) => context.storage.get(sha256),
    })
    await rememberExport(context, await realpath(folder), done.files)
    console.log(
      `${out.posts} posts, ${out.events} events, ${out.speakers} speakers in ${folder}: ` +
        `${done.written} files written, ${done.same} as they were, ${done.removed} removed.`,
    )
    for (const path of done.missing) console.log(`The store has no bytes for ${path}.`)
  })
