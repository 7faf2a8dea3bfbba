import { cleanSlug } from './clean-slug.ts'
import type { FileNote } from './file-note.ts'
import { fileNote } from './file-note.ts'
import { textField } from './front-fields.ts'
import type { ContentFile } from './parse-content-file.ts'
import { shortHash } from './short-hash.ts'

// Names that a machine gave: digits and hexadecimal, nothing a person would read.
const madeByMachine = /^(?:\d[\d_-]*|(?:\d+[_-])?[0-9a-f]{10,}|[0-9a-f]{8}-[0-9a-f-]{20,})$/iu

const lastPart = (address: string) =>
  address
    .replace(/^https?:\/\/[^/]+/u, '')
    .replace(/[?#].*$/u, '')
    .replace(/(?:index)?\.html?$/iu, '')
    .split('/')
    .filter(Boolean)
    .at(-1) ?? ''

/**
 * The address part of a post: its `slug`, else the end of its `url`, else its file's name without a leading date, else
 * its title; always clean. Where none of these has Latin letters, it is made of the path.
 */
export function readSlug(file: ContentFile, title: string): { slug: string; notes: FileNote[] } {
  const written =
    textField(file.front, 'slug') || lastPart(textField(file.front, 'url', 'permalink'))
  const name = file.place.name.replace(/^\d{4}[-_.]?\d{2}[-_.]?\d{2}[-_]?(?=.)/u, '')
  for (const source of [written, madeByMachine.test(name) ? '' : name]) {
    const slug = cleanSlug(source)
    if (slug)
      return { slug, notes: slug === source ? [] : [fileNote('slug-cleaned', '', source, slug)] }
  }
  const slug = cleanSlug(title) || `post-${shortHash(file.place.key)}`
  return { slug, notes: [fileNote('slug-from-title', '', written || file.place.name, slug)] }
}
