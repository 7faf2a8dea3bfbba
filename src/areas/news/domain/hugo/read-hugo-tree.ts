import type { Language } from '../../../../shared/localized-text.ts'
import { assignSlugs } from './assign-slugs.ts'
import { buildPost } from './build-post.ts'
import { bylineIndex } from './byline-index.ts'
import type { FileNote } from './file-note.ts'
import { fileNote, noteCodes } from './file-note.ts'
import { listField, textField } from './front-fields.ts'
import type { TranslationGroup } from './group-translations.ts'
import { groupTranslations } from './group-translations.ts'
import type {
  FileOutcome,
  HugoAuthor,
  HugoFile,
  HugoOptions,
  HugoPost,
  HugoTree,
} from './hugo-post.ts'
import type { LinkTarget } from './link-index.ts'
import { linkIndex } from './link-index.ts'
import type { ContentFile } from './parse-content-file.ts'
import { findContentRoot } from './place-content.ts'
import { permalinkOf } from './permalink-of.ts'
import { readAuthor } from './read-author.ts'
import type { TakeNote } from './read-contents.ts'
import { readContents } from './read-contents.ts'
import { readPage } from './read-page.ts'
import { readSiteSettings } from './read-site-settings.ts'
import { sourcesOf } from './sources-of.ts'
import { isImagePath, treeImages } from './tree-images.ts'

const byKey = (a: { readonly key: string }, b: { readonly key: string }) =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : 0

function outcomeOf(notes: readonly FileNote[]): FileOutcome {
  const kinds = new Set(notes.map(({ code }) => noteCodes[code]))
  return kinds.has('skip') ? 'skipped' : kinds.has('repair') ? 'repaired' : 'imported'
}

/** Whether files named differently can be translations of each other: never two of one language. */
function canBelongTogether(files: readonly ContentFile[]): boolean {
  const taken = files.map(({ place }) => place.language ?? place.key)
  return (
    new Set(taken).size === taken.length || new Set(files.map(({ place }) => place.key)).size === 1
  )
}

/** Files of one post: those with the same key, or the same `translationKey`. */
function groupFiles(files: readonly ContentFile[], defaultLanguage: Language): TranslationGroup[] {
  const byShared = Map.groupBy(
    files,
    ({ front, place }) => textField(front, 'translationkey') || place.key,
  )
  return [...byShared].flatMap(([shared, members]) => {
    if (canBelongTogether(members)) return [groupTranslations(shared, members, defaultLanguage)]
    return [...Map.groupBy(members, ({ place }) => place.key)].map(([key, group]) =>
      groupTranslations(key, group, defaultLanguage),
    )
  })
}

function linkTarget(group: TranslationGroup, slug: string): LinkTarget {
  const files = Object.values(group.files)
  return {
    key: group.key,
    section: files[0]?.place.section ?? '',
    slug,
    addresses: files.flatMap(({ front }) => [
      ...listField(front, 'aliases'),
      textField(front, 'url'),
    ]),
    languages: [...new Set([group.primary, ...sourcesOf(group).map(({ language }) => language)])],
  }
}

/** Says of each image whose it is. */
function noteImages(
  paths: readonly string[],
  posts: readonly HugoPost[],
  authors: readonly HugoAuthor[],
  note: TakeNote,
): void {
  const users = new Map<string, string>()
  for (const { key, avatar } of authors) if (avatar?.path) users.set(avatar.path, key)
  for (const { key, cover, gallery, images } of posts) {
    for (const { path } of [...images, ...gallery, ...(cover ? [cover] : [])])
      if (path) users.set(path, key)
  }
  for (const path of paths.filter(isImagePath)) {
    const user = users.get(path)
    note(path, user === undefined ? fileNote('image-not-used') : fileNote('part-of-post', user))
  }
}

/** Paths as they are compared: forward slashes, in order, each once. */
function normaliseFiles(given: readonly HugoFile[]): HugoFile[] {
  const files = given.map((file) => ({
    ...file,
    path: file.path.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, ''),
  }))
  return [...new Map(files.map((file) => [file.path, file])).values()].toSorted((a, b) =>
    a.path < b.path ? -1 : 1,
  )
}

/**
 * Reads a Hugo content tree, a whole site or a folder of loose posts into posts, authors and pages, without any I/O.
 * Never throws for what a file holds: every file has exactly one entry in the report, in the order of paths, and the
 * same files give the same result every time.
 */
export function readHugoTree(given: readonly HugoFile[], options: HugoOptions): HugoTree {
  const files = normaliseFiles(given)
  const paths = files.map(({ path }) => path)
  const settings = readSiteSettings(files)
  const zone = settings?.timeZone ?? options.siteTimeZone
  const defaultLanguage = settings?.defaultLanguage ?? options.defaultLanguage
  const root = findContentRoot(paths, settings)
  const images = treeImages(paths)
  const notes = new Map<string, FileNote[]>(paths.map((path) => [path, []]))
  const note: TakeNote = (path, ...more) => void notes.get(path)?.push(...more)
  const noteAll = (all: ReadonlyMap<string, readonly FileNote[]>) => {
    for (const [path, own] of all) note(path, ...own)
  }

  const contents = readContents(files, root, settings, note)
  const authors = groupFiles(contents.get('author') ?? [], defaultLanguage).map((group) => {
    const read = readAuthor(group, images.resolve)
    noteAll(read.notes)
    noteAll(group.notes)
    return read.author
  })

  const groups = groupFiles(contents.get('post') ?? [], defaultLanguage)
  const slugs = assignSlugs(groups, note)
  const slugOf = (group: TranslationGroup) => slugs.get(group.key) ?? group.key
  const addressOf =
    options.postAddress ?? ((slug: string, language: Language) => `/${language}/news/${slug}`)
  const resolveLink = linkIndex(
    groups.map((group) => linkTarget(group, slugOf(group))),
    addressOf,
  )
  const bylineOf = bylineIndex(authors)
  const posts = groups.flatMap((group): HugoPost[] => {
    noteAll(group.notes)
    const place = group.files[group.primary]?.place
    const built = buildPost(group, {
      zone,
      slug: slugOf(group),
      bylineOf,
      usualAddresses: ({ files: own }, date) =>
        Object.values(own).flatMap((file) => {
          const pattern = settings?.permalinks[file.place.section]
          return (pattern && permalinkOf(pattern, file, date)) || []
        }),
      bundleImages:
        place?.role === 'bundle' && place.key !== 'index' ? images.beside(place.folder) : [],
      bodyContext: (folder, language) => ({
        resolveLink: (reference) => resolveLink(reference, language),
        baseUrl: settings?.baseUrl ?? null,
        resolveImage: (source) => images.resolve(source, folder),
        imagesIn: (wanted) => images.inFolder(wanted, folder),
      }),
    })
    if (!built) return []
    noteAll(built.notes)
    return [built.post]
  })
  noteImages(paths, posts, authors, note)

  return {
    siteTimeZone: zone,
    defaultLanguage,
    posts: posts.toSorted(byKey),
    authors: authors.toSorted(byKey),
    pages: groupFiles(contents.get('page') ?? [], defaultLanguage)
      .map(readPage)
      .toSorted(byKey),
    report: paths.map((path) => {
      const own = notes.get(path) ?? []
      return { path, outcome: outcomeOf(own), notes: own }
    }),
  }
}
