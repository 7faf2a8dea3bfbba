import type { Language } from '../../../../shared/localized-text.ts'
import { authorKey, buildPost } from './build-post.ts'
import type { PageClass } from './classify-page.ts'
import { classifyPage, hasDate, parentOf } from './classify-page.ts'
import type { FileNote } from './file-note.ts'
import { fileNote, noteCodes } from './file-note.ts'
import { listField, textField } from './front-fields.ts'
import type { TranslationGroup } from './group-translations.ts'
import { groupTranslations } from './group-translations.ts'
import type {
  FileOutcome,
  HugoAuthor,
  HugoByline,
  HugoFile,
  HugoOptions,
  HugoPage,
  HugoPost,
  HugoTree,
} from './hugo-post.ts'
import { linkIndex } from './link-index.ts'
import type { ContentFile } from './parse-content-file.ts'
import { parseContentFile } from './parse-content-file.ts'
import { findContentRoot, isSiteFile, placeContent } from './place-content.ts'
import { plainProse } from './plain-prose.ts'
import { readAuthor, sourcesOf } from './read-author.ts'
import { readSiteSettings } from './read-site-settings.ts'
import { readSlug } from './read-slug.ts'
import { readSummary } from './read-summary.ts'
import { readTerms } from './read-terms.ts'
import { readTitle } from './read-title.ts'
import { isImagePath, treeImages } from './tree-images.ts'

type Notes = Map<string, FileNote[]>

const skipNotes: Partial<Record<PageClass, FileNote>> = {
  page: fileNote('page-not-post'),
  section: fileNote('section-page'),
  taxonomy: fileNote('taxonomy-page'),
  'author-list': fileNote('taxonomy-page'),
  'never-rendered': fileNote('never-rendered'),
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }) =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0

function outcomeOf(notes: readonly FileNote[]): FileOutcome {
  const kinds = new Set(notes.map(({ code }) => noteCodes[code]))
  return kinds.has('skip') ? 'skipped' : kinds.has('repair') ? 'repaired' : 'imported'
}

/** Files of one post: those with the same key, or the same `translationKey`. */
function groupsOf(files: readonly ContentFile[], defaultLanguage: Language): TranslationGroup[] {
  const members = new Map<string, ContentFile[]>()
  for (const file of files) {
    const shared = textField(file.front, 'translationkey')
    const id = shared ? `translation:${shared}` : file.place.key
    members.set(id, [...(members.get(id) ?? []), file])
  }
  return [...members.values()].map((group) => {
    const key = group.map(({ place }) => place.key).toSorted()[0] ?? ''
    return groupTranslations(key, group, defaultLanguage)
  })
}

function readPage(group: TranslationGroup): HugoPage {
  const translations = Object.fromEntries(
    Object.entries(group.files).map(([language, file]) => {
      const { title, body } = readTitle(file)
      const { terms } = readTerms(file.front, 'tags')
      return [
        language,
        {
          title,
          summary: readSummary(file.front, '', body),
          bodyMarkdown: body,
          tags: terms,
          draft: false,
        },
      ]
    }),
  )
  return { key: group.key, translations, sources: sourcesOf(group) }
}

/** Each post's slug, unique in the tree: a second one gets its section's name, then a number. */
function assignSlugs(groups: readonly TranslationGroup[], notes: Notes): Map<string, string> {
  const slugs = new Map<string, string>()
  const taken = new Set<string>()
  for (const group of groups.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    const file = group.files[group.primary]
    if (!file) continue
    const read = readSlug(file, readTitle(file).title)
    const section = authorKey(file.place.section)
    const candidates = [
      read.slug,
      `${section}-${read.slug}`,
      ...Array.from({ length: 99 }, (_, i) => `${read.slug}-${i + 2}`),
    ]
    const slug =
      candidates.find((each) => !taken.has(each) && !each.startsWith('-')) ??
      `post-${file.sha256.slice(0, 12)}`
    taken.add(slug)
    slugs.set(group.key, slug)
    const own = notes.get(file.path)
    own?.push(...read.notes)
    if (slug !== read.slug) own?.push(fileNote('slug-taken', '', read.slug, slug))
  }
  return slugs
}

function bylines(authors: readonly HugoAuthor[]): (written: string) => HugoByline {
  const known = new Map<string, HugoAuthor>()
  for (const author of authors) {
    known.set(authorKey(author.name), author)
    known.set(author.key, author)
  }
  return (written) => {
    const key = authorKey(written)
    const author = known.get(key)
    return author ? { key: author.key, name: author.name } : { key, name: written }
  }
}

/**
 * Reads a Hugo content tree (or a whole site, or a folder of loose posts) into posts, authors and pages, without any
 * I/O. Never throws for what a file holds: every file of the tree has exactly one entry in the report, in the order of
 * paths, and the same files give the same result every time.
 */
export function readHugoTree(given: readonly HugoFile[], options: HugoOptions): HugoTree {
  const files = given
    .map((file) => ({ ...file, path: file.path.replaceAll('\\', '/').replace(/^\.\//u, '') }))
    .toSorted(byPath)
  const paths = files.map(({ path }) => path)
  const settings = readSiteSettings(files)
  const root = findContentRoot(paths, settings)
  const zone = settings?.timeZone ?? options.siteTimeZone
  const defaultLanguage = settings?.defaultLanguage ?? options.defaultLanguage
  const images = treeImages(paths)
  const notes: Notes = new Map(paths.map((path) => [path, []]))
  const note = (path: string, ...more: readonly FileNote[]) => notes.get(path)?.push(...more)

  const contents: ContentFile[] = []
  for (const file of files) {
    if (settings?.paths.includes(file.path)) note(file.path, fileNote('settings-read'))
    else if (isImagePath(file.path)) continue
    else if (isSiteFile(file.path, root)) note(file.path, fileNote('site-file'))
    else {
      const parsed = parseContentFile(file, placeContent(file.path, root, settings))
      if ('content' in parsed) contents.push(parsed.content)
      else note(file.path, ...parsed.skipped)
    }
  }

  const postFolders = new Set(contents.filter(hasDate).map(({ place }) => parentOf(place.key)))
  const bundles = new Set(
    contents
      .filter(({ place }) => place.role === 'bundle' && place.key !== 'index')
      .map(({ place }) => place.folder),
  )
  const classes = new Map<ContentFile, PageClass>()
  for (const file of contents) {
    const inBundle =
      file.place.role === 'page' &&
      [...bundles].some((folder) => file.place.folder.startsWith(folder))
    const resource = inBundle && !hasDate(file) && !textField(file.front, 'title')
    const nothing = file.body.trim() === '' && Object.keys(file.front).length === 0
    const kind = resource ? 'never-rendered' : classifyPage(file, postFolders)
    if (nothing) note(file.path, ...file.notes, fileNote('nothing-to-read'))
    else classes.set(file, kind)
  }
  const ofClass = (wanted: PageClass) => contents.filter((file) => classes.get(file) === wanted)
  for (const [file, kind] of classes) {
    const skip = skipNotes[kind]
    if (skip) note(file.path, ...file.notes, skip)
  }

  const authors = groupsOf(ofClass('author'), defaultLanguage).map((group) => {
    const read = readAuthor(group, images.resolve)
    for (const [path, own] of read.notes) note(path, ...own)
    for (const [path, own] of group.notes) note(path, ...own)
    return read.author
  })

  const groups = groupsOf(ofClass('post'), defaultLanguage)
  const slugs = assignSlugs(groups, notes)
  const slugOf = (group: TranslationGroup) => slugs.get(group.key) ?? group.key
  const address = options.postAddress ?? ((slug, language) => `/${language}/news/${slug}`)
  const links = linkIndex(
    groups.map((group) => {
      const each = Object.values(group.files)
      const spoken = [group.primary, ...sourcesOf(group).map(({ language }) => language)]
      const addresses = each.flatMap(({ front }) => [
        ...listField(front, 'aliases'),
        textField(front, 'url'),
      ])
      return {
        key: group.key,
        section: each[0]?.place.section ?? '',
        slug: slugOf(group),
        addresses,
        languages: [...new Set(spoken)],
      }
    }),
    address,
  )
  const bylineOf = bylines(authors)
  const posts = groups.flatMap((group): HugoPost[] => {
    for (const [path, own] of group.notes) note(path, ...own)
    const file = group.files[group.primary]
    if (!file) return []
    const isBundle = file.place.role === 'bundle' && file.place.folder !== root
    const built = buildPost(group, {
      zone,
      slug: slugOf(group),
      bylineOf,
      bundleImages: isBundle ? images.beside(file.place.folder) : [],
      bodyContext: (folder, language) => ({
        resolveLink: (reference) => links(reference, language),
        resolveImage: (source) => images.resolve(source, folder),
        imagesIn: (wanted) => images.inFolder(wanted, folder),
      }),
    })
    for (const [path, own] of built.notes) note(path, ...own)
    return [built.post]
  })

  const users = new Map<string, string>()
  for (const { key, cover, gallery, images: shown } of posts) {
    for (const { path } of [...shown, ...gallery, ...(cover ? [cover] : [])])
      if (path) users.set(path, key)
  }
  for (const { key, avatar } of authors) if (avatar?.path) users.set(avatar.path, key)
  for (const path of paths.filter(isImagePath)) {
    const user = users.get(path)
    note(path, user === undefined ? fileNote('image-not-used') : fileNote('part-of-post', user))
  }
  return {
    siteTimeZone: zone,
    defaultLanguage,
    posts: posts
      .filter(({ sources }) => sources.length > 0)
      .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    authors: authors.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    pages: groupsOf(ofClass('page'), defaultLanguage).map(readPage),
    report: paths.map((path) => {
      const own = notes.get(path) ?? []
      return { path, outcome: outcomeOf(own), notes: own }
    }),
  }
}
