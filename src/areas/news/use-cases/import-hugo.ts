import { freeSlug } from '../../../shared/slug.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { rememberFiles, type TakenFile } from '../database/imports.ts'
import type { FileNote } from '../domain/hugo/file-note.ts'
import { fileNote } from '../domain/hugo/file-note.ts'
import type { HugoFile, HugoPost, HugoTree } from '../domain/hugo/hugo-post.ts'
import { readHugoTree } from '../domain/hugo/read-hugo-tree.ts'
import type { ImportReport } from '../domain/import-report.ts'
import {
  imagePathsOf,
  isAsBefore,
  matchPost,
  type PostAct,
  type TakenBefore,
} from '../domain/match-post.ts'
import { policy } from '../policy.ts'
import { knownFiles, postsById, takenSlugs } from '../queries/imports.ts'
import { authorisePlace } from './authorise-post.ts'
import { storeTreeImages } from './import-images.ts'
import { importHugoPost, takenFiles } from './import-hugo-post.ts'
import { reportImport, type PostResult } from './report-import.ts'

export type TreeToImport = {
  /** What tells this tree from others: the folder it lies in. */
  readonly source: string
  /** Every file; the bytes of pictures may be left out. */
  readonly files: readonly HugoFile[]
  readonly readImage: (path: string) => Promise<Uint8Array>
}

export type ImportOptions = {
  /** Slug of the community whose posts they become; null for none. */
  readonly community: string | null
  /** IANA zone of dates that name none, unless the site's settings name one. */
  readonly timeZone: string
}

type Planned = PostAct & { readonly hugo: HugoPost; readonly slug: string; readonly wanted: string }

/**
 * Imports the posts of a Hugo tree, each in a transaction of its own, and says of every file what became of it. What
 * came in before and is the same stays untouched; what changed is updated, unless somebody edited the post here. Only
 * for who runs the installation. Throws `not-found` for an unknown community.
 */
export async function importHugo(
  context: Context,
  tree: TreeToImport,
  { community, timeZone }: ImportOptions,
): Promise<ImportReport> {
  authoriseInstallation(context, policy, 'post.import')
  await authorisePlace(context, { community, event: null })
  const files = new Map(tree.files.map(({ path, sha256 }) => [path, sha256]))
  const before = await knownFiles(context.db, tree.source, [...files.values()])
  const { read, planned } = await planImport(context, tree, files, before, timeZone)

  const results: PostResult[] = []
  for (const plan of planned)
    results.push(
      await takePost(context, tree, plan, { community, files, before, zone: read.siteTimeZone }),
    )
  const loose = await takeLooseFiles(context, tree.source, read, files, before)
  return reportImport({ tree: read, source: tree.source, community, files, before, results, loose })
}

/** Reads the tree and decides for each post what to do and under which slug, so that links between posts lead there. */
async function planImport(
  { db }: Context,
  tree: TreeToImport,
  files: ReadonlyMap<string, string>,
  before: readonly TakenBefore[],
  timeZone: string,
): Promise<{ readonly read: HugoTree; readonly planned: readonly Planned[] }> {
  const options = { siteTimeZone: timeZone, defaultLanguage: 'es' } as const
  const first = readHugoTree(tree.files, options)
  const wanted = first.posts.map(({ slug }) => slug)
  const [here, taken] = await Promise.all([
    postsById(db, [...new Set(before.flatMap(({ postId }) => postId ?? []))]),
    takenSlugs(db, wanted),
  ])
  const used = new Set([...taken, ...wanted])
  const slugs = new Map<string, string>()
  const acts = new Map<string, PostAct>()
  for (const post of first.posts) {
    const act = matchPost(post, { source: tree.source, files }, before, here)
    const free = taken.has(post.slug) ? freeSlug(post.slug, used) : post.slug
    const slug = 'post' in act ? act.post.slug : free
    used.add(slug)
    slugs.set(post.slug, slug)
    acts.set(post.key, act)
  }
  const moved = [...slugs].some(([asked, given]) => asked !== given)
  const read = moved
    ? readHugoTree(tree.files, {
        ...options,
        postAddress: (slug, language) => `/${language}/news/${slugs.get(slug) ?? slug}`,
      })
    : first
  const planned = read.posts.flatMap((hugo): Planned[] => {
    const act = acts.get(hugo.key)
    return act ? [{ ...act, hugo, slug: slugs.get(hugo.slug) ?? hugo.slug, wanted: hugo.slug }] : []
  })
  return { read, planned }
}

type Taking = {
  readonly community: string | null
  readonly files: ReadonlyMap<string, string>
  readonly before: readonly TakenBefore[]
  readonly zone: string
}

async function takePost(
  context: Context,
  tree: TreeToImport,
  plan: Planned,
  { community, files, before, zone }: Taking,
): Promise<PostResult> {
  const { hugo, slug, act } = plan
  const nothing = { post: hugo, act, slug, notes: new Map<string, FileNote[]>(), draft: false }
  if (act === 'keep' || act === 'deleted-here')
    return { ...nothing, slug: act === 'keep' ? slug : null }
  if (act === 'unchanged') {
    await followMovedFiles(context, tree.source, takenFiles(hugo, files, plan.post.id), before)
    return nothing
  }
  const images = await storeTreeImages(context, imagePathsOf(hugo), tree.readImage)
  const imported = await transact(context, async (work) =>
    importHugoPost(work, hugo, slug, act === 'create' ? 'new' : 'known', {
      proof: authoriseInstallation(work, policy, 'post.import'),
      place: await authorisePlace(work, { community, event: null }),
      source: tree.source,
      timeZone: zone,
      files,
      images,
    }),
  )
  const notes = new Map(imported.notes)
  for (const [path, image] of images)
    if (!image) notes.set(path, [fileNote('image-unreadable', path)])
  const main = hugo.sources[0]?.path
  if (act === 'create' && plan.wanted !== slug && main)
    notes.set(main, [...(notes.get(main) ?? []), fileNote('address-taken', '', plan.wanted, slug)])
  return { ...nothing, notes, draft: imported.draft }
}

/** Files may lie elsewhere than when they were imported: from now on they are known where they are. */
async function followMovedFiles(
  context: Context,
  source: string,
  taken: readonly TakenFile[],
  before: readonly TakenBefore[],
): Promise<void> {
  const known = new Set(before.flatMap((file) => (file.source === source ? [file.path] : [])))
  const moved = taken.filter(({ path }) => !known.has(path))
  if (moved.length === 0) return
  await transact(context, (work) =>
    rememberFiles(
      work.db,
      authoriseInstallation(work, policy, 'post.import'),
      source,
      moved,
      work.now,
    ),
  )
}

/** Remembers the files that were read but are no posts: authors' pages and settings. Answers their paths. */
async function takeLooseFiles(
  context: Context,
  source: string,
  { authors, report }: HugoTree,
  files: ReadonlyMap<string, string>,
  before: readonly TakenBefore[],
): Promise<readonly string[]> {
  const settings = report.flatMap(({ path, notes }) =>
    notes.some(({ code }) => code === 'settings-read') ? [path] : [],
  )
  const paths = [
    ...new Set([
      ...authors.flatMap((author) => author.sources.map(({ path }) => path)),
      ...settings,
    ]),
  ]
  const fresh = paths.filter((path) => !isAsBefore(path, { source, files }, before))
  if (fresh.length > 0)
    await transact(context, async (work) => {
      const proof = authoriseInstallation(work, policy, 'post.import')
      const taken = fresh.map((path) => ({ path, sha256: files.get(path) ?? '', postId: null }))
      await rememberFiles(work.db, proof, source, taken, work.now)
    })
  return paths
}
