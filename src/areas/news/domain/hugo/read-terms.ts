import type { FileNote } from './file-note.ts'
import { fileNote } from './file-note.ts'
import { listField } from './front-fields.ts'
import type { FrontMap } from './front-value.ts'
import { plainTitle } from './plain-title.ts'

/** Tags or categories, written as a list or one text, without blanks around them, empty ones and repetitions. */
export function readTerms(
  front: FrontMap,
  ...names: readonly string[]
): { terms: string[]; notes: FileNote[] } {
  const written = listField(front, ...names)
  const clean = written.map((term) => plainTitle(term).replace(/^#/u, '')).filter(Boolean)
  const terms = clean.filter(
    (term, i) => clean.findIndex((other) => other.toLowerCase() === term.toLowerCase()) === i,
  )
  const asText = written.map((term) => term.trim()).join(', ')
  const trimmed = written.some((term, i) => i > 0 && term !== term.trim() && !term.startsWith(' '))
  const changed =
    asText !== terms.join(', ') || trimmed || written.some((term) => /\s$/u.test(term))
  return {
    terms,
    notes: changed ? [fileNote('terms-cleaned', names[0], written.join(','), terms.join(','))] : [],
  }
}
