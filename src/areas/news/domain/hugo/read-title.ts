import type { FileNote } from './file-note.ts'
import { fileNote } from './file-note.ts'
import { textField } from './front-fields.ts'
import type { ContentFile } from './parse-content-file.ts'
import { plainProse } from './plain-prose.ts'
import { plainTitle } from './plain-title.ts'

const heading = /^#[ \t]+([^\n]+)(?:\n|$)|^([^\n]+)\n=+[ \t]*(?:\n|$)/u

const fromName = (name: string) => {
  const words =
    name
      .replace(/^\d{4}-\d{2}-\d{2}-?/u, '')
      .replace(/[-_]+/gu, ' ')
      .trim() || name
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A file's title in plain text, and its body without a first heading that is, or repeats, the title. */
export function readTitle(file: ContentFile): { title: string; body: string; notes: FileNote[] } {
  const written = textField(file.front, 'title', 'linktitle', 'headline')
  const text = file.body.trimStart()
  const found = heading.exec(text)
  const first = plainProse((found?.[1] ?? found?.[2] ?? '').trim().replace(/[ \t]#+$/u, ''))
  const rest = found ? text.slice(found[0].length) : file.body
  const title = plainTitle(written)
  if (title) {
    const repeated = first.toLowerCase() === title.toLowerCase()
    const notes = title === written ? [] : [fileNote('title-cleaned', '', written, title)]
    return { title, body: repeated ? rest : file.body, notes }
  }
  if (first)
    return {
      title: plainTitle(first),
      body: rest,
      notes: [fileNote('title-from-heading', '', '', first)],
    }
  const named = fromName(file.place.name)
  return {
    title: named,
    body: file.body,
    notes: [fileNote('title-from-name', file.place.name, '', named)],
  }
}
