import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseHost, authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { rememberFiles } from '../database/imports.ts'
import type { OutFile } from '../domain/hugo/out-file.ts'
import { policy } from '../policy.ts'
import { eventsToExport, picturesToExport, postsToExport } from '../queries/posts-to-export.ts'
import { photoId, writeHugoEvent, writeHugoSpeakers } from './write-hugo-events.ts'
import { picturesOf, writeHugoPost } from './write-hugo-posts.ts'

export type HugoExport = {
  readonly files: readonly OutFile[]
  readonly posts: number
  readonly events: number
  readonly speakers: number
}

/**
 * The posts, events and speakers of a community as the content of a Hugo site: what is public, and with `drafts` the
 * posts that are not yet. The same state gives the same files. Only for who runs the installation; that it was taken is
 * in the audit log. Throws `not-found` for an unknown community.
 */
export const exportHugo = (
  context: Context,
  community: string,
  { drafts, site }: { readonly drafts: boolean; readonly site: string },
): Promise<HugoExport> =>
  transact(context, async (work) => {
    authoriseInstallation(work, policy, 'post.import')
    const host = await authoriseHost(work, policy, 'post.edit', 'community', community)
    const [posts, events] = await Promise.all([
      postsToExport(work.db, host.id, { drafts, now: work.now }),
      eventsToExport(work.db, host.id),
    ])
    const photos = events.flatMap(({ release }) => release?.agenda.speakers.map(photoId) ?? [])
    const pictures = await picturesToExport(work.db, [
      ...posts.flatMap(picturesOf),
      ...photos.filter((id) => id !== undefined),
    ])
    const slugs = new Set(posts.map(({ slug }) => slug))
    const speakers = writeHugoSpeakers(events, pictures, site)
    await work.audit({
      action: 'post.export',
      scope: 'community',
      scopeId: host.id,
      objectKind: 'community',
      objectId: host.id,
      after: { posts: posts.length, events: events.length, drafts },
    })
    return {
      files: [
        ...posts.flatMap((post) => writeHugoPost(post, { pictures, site, slugs })),
        ...events.flatMap((event) => writeHugoEvent(event, site)),
        ...speakers,
      ],
      posts: posts.length,
      events: events.length,
      speakers: new Set(speakers.map(({ path }) => path.split('/')[2])).size,
    }
  })

export type WrittenFile = {
  readonly path: string
  readonly sha256: string
  readonly postId: string | null
  readonly format: 'yaml' | 'toml' | 'json' | null
}

/**
 * Remembers what was written into a folder, so that an import of it changes nothing but what somebody changed there since.
 */
export const rememberExport = (
  context: Context,
  source: string,
  files: readonly WrittenFile[],
): Promise<void> =>
  transact(context, (work) =>
    rememberFiles(
      work.db,
      authoriseInstallation(work, policy, 'post.import'),
      source,
      files.map(({ format, ...file }) => ({ ...file, frontFormat: format })),
      work.now,
    ),
  )
