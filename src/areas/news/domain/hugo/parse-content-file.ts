import type { FileNote } from './file-note.ts'
import { fileNote } from './file-note.ts'
import { decodeBytes } from './decode-bytes.ts'
import type { FrontMap } from './front-value.ts'
import type { HugoFile } from './hugo-post.ts'
import { parseFrontMatter } from './parse-front-matter.ts'
import type { ContentPlace } from './place-content.ts'
import type { TextRepair } from './repair-text.ts'
import { repairText } from './repair-text.ts'
import type { FrontMatterFormat } from './split-front-matter.ts'
import { splitFrontMatter } from './split-front-matter.ts'

/** A content file, its characters mended and its front matter read. */
export type ContentFile = {
  readonly path: string
  readonly place: ContentPlace
  readonly front: FrontMap
  readonly format: FrontMatterFormat
  readonly body: string
  readonly sha256: string
  readonly notes: readonly FileNote[]
}

/** Either the file's content, or the notes that say why there is none. */
export type ParsedFile =
  | { readonly content: ContentFile }
  | { readonly skipped: readonly FileNote[] }

const markdown = new Set(['md', 'markdown', 'mdown', 'mkd', 'mkdn'])
const withFrontMatter = new Set(['txt', 'html', 'htm', 'mdx', 'text', ''])

const mostWords = 40

function noteRepairs(repairs: readonly TextRepair[]): FileNote[] {
  const distinct = [...new Map(repairs.map((repair) => [repair.before, repair])).values()]
  const notes = distinct
    .slice(0, mostWords)
    .map(({ before, after }) => fileNote('text-repaired', '', before, after))
  const more = distinct.length - notes.length
  return more > 0 ? [...notes, fileNote('text-repaired', `+${more}`)] : notes
}

/** Decodes, mends and parts one content file. */
export function parseContentFile(file: HugoFile, place: ContentPlace): ParsedFile {
  const skipped = (...notes: FileNote[]): ParsedFile => ({ skipped: notes })
  const { extension } = place
  if (!markdown.has(extension) && !withFrontMatter.has(extension)) {
    return skipped(fileNote('format-not-supported', extension))
  }
  const decoded = decodeBytes(file.bytes)
  if (!decoded) return skipped(fileNote('not-text'))
  if (decoded.text.trim() === '') return skipped(...decoded.notes, fileNote('empty-file'))
  const notes = [...decoded.notes]
  const repaired = repairText(decoded.text)
  notes.push(...noteRepairs(repaired.repairs))
  if (repaired.text.includes('\ufffd')) {
    const line = repaired.text.split('\n').find((each) => each.includes('\ufffd'))
    notes.push(fileNote('text-lost', '', line?.trim()))
  }
  const split = splitFrontMatter(repaired.text)
  if (split.format === 'none' && !markdown.has(extension)) {
    return skipped(...notes, fileNote('format-not-supported', extension))
  }
  if (!markdown.has(extension)) notes.push(fileNote('extension-unusual', extension))
  const front = parseFrontMatter(split.source, split.format)
  return {
    content: {
      path: file.path,
      place,
      front: front.values,
      format: split.format,
      body: split.body,
      sha256: file.sha256,
      notes: [...notes, ...split.notes, ...front.notes],
    },
  }
}
