import type { PageClass } from './classify-page.ts'
import { classifyPage, hasDate, parentOf } from './classify-page.ts'
import type { FileNote } from './file-note.ts'
import { fileNote } from './file-note.ts'
import { textField } from './front-fields.ts'
import type { HugoFile } from './hugo-post.ts'
import type { ContentFile } from './parse-content-file.ts'
import { parseContentFile } from './parse-content-file.ts'
import { isSiteFile, placeContent } from './place-content.ts'
import type { SiteSettings } from './read-site-settings.ts'
import { isImagePath } from './tree-images.ts'

/** Takes down remarks about a file of the tree. */
export type TakeNote = (path: string, ...notes: readonly FileNote[]) => void

const skipNotes: Partial<Record<PageClass, FileNote>> = {
  page: fileNote('page-not-post'),
  section: fileNote('section-page'),
  taxonomy: fileNote('taxonomy-page'),
  'author-list': fileNote('taxonomy-page'),
  'never-rendered': fileNote('never-rendered'),
  'written-here': fileNote('written-here'),
}

/** Files inside a leaf bundle that Hugo would not show as pages of their own. */
function bundleResources(contents: readonly ContentFile[]): Set<ContentFile> {
  const bundles = contents
    .filter(({ place }) => place.role === 'bundle' && place.key !== 'index')
    .map(({ place }) => place.folder)
  const inBundle = ({ place }: ContentFile) =>
    place.role === 'page' && bundles.some((folder) => place.folder.startsWith(folder))
  // With a title or date of its own the author meant a page: a misnamed `index.md` must not hide it.
  return new Set(
    contents.filter((file) => inBundle(file) && !hasDate(file) && !textField(file.front, 'title')),
  )
}

/**
 * Reads the content files of a tree and sorts them into what they are, noting why the others are left out. Images are
 * left to whoever uses them.
 */
export function readContents(
  files: readonly HugoFile[],
  root: string,
  settings: SiteSettings | null,
  note: TakeNote,
): ReadonlyMap<PageClass, readonly ContentFile[]> {
  const contents: ContentFile[] = []
  for (const file of files.filter(({ path }) => !isImagePath(path))) {
    if (settings?.paths.includes(file.path)) note(file.path, fileNote('settings-read'))
    else if (isSiteFile(file.path, root)) note(file.path, fileNote('site-file'))
    else {
      const parsed = parseContentFile(file, placeContent(file.path, root, settings))
      if ('content' in parsed) contents.push(parsed.content)
      else note(file.path, ...parsed.skipped)
    }
  }
  const postFolders = new Set(contents.filter(hasDate).map(({ place }) => parentOf(place.key)))
  const resources = bundleResources(contents)
  const sorted = new Map<PageClass, ContentFile[]>()
  for (const file of contents) {
    if (file.body.trim() === '' && Object.keys(file.front).length === 0) {
      note(file.path, ...file.notes, fileNote('nothing-to-read'))
      continue
    }
    const kind = resources.has(file) ? 'never-rendered' : classifyPage(file, postFolders)
    const skip = skipNotes[kind]
    if (skip) note(file.path, ...file.notes, skip)
    sorted.set(kind, [...(sorted.get(kind) ?? []), file])
  }
  return sorted
}
