import { plainProse } from './plain-prose.ts'

/** A sentence as a reader sees it, and the paragraph it stands in, counted from 0. */
export type Sentence = { readonly text: string; readonly paragraph: number }

const label = /^[^\p{L}\p{N}]*\p{L}[\p{L} ]{1,28}:/u
const item = /^(?:[-*+•]|\d{1,2}[.)])\s+/u
const end = /(?<=[.!?…]["”»)\]*]{0,3})\s+(?=[\p{Lu}\p{N}¿¡"“«(*[])/u
const abbreviation =
  /(?:^|[\s(.])(?:EE|UU|Drs?|Dra|Sra?|Srta|Ing|Lic|St|Mrs?|Ms|vs|etc|No|Nro|Av|Prof|[ap]\.?\s?m|\p{Lu})\.$/iu

/** Lines that only wrap are one; a list item, a label (`Lugar: …`) or a forced break begins a new one. */
function joinLines(paragraph: string): string[] {
  const lines: string[] = []
  let open = false
  for (const line of paragraph.split('\n')) {
    const plain = plainProse(line)
    const starts = !open || item.test(line.trim()) || label.test(plain)
    if (starts) lines.push(plain)
    else lines[lines.length - 1] += ` ${plain}`
    open = !/(?:\\|<br\s*\/?>| {2})$/iu.test(line) && !/^\s*#{1,6}\s/u.test(line)
  }
  return lines.map((line) => line.replace(item, '').trim()).filter(Boolean)
}

/** The sentences of a Markdown text in order, headings and list items among them; code and images left out. */
export function splitSentences(markdown: string): Sentence[] {
  const prose = markdown
    .replace(/^[ \t]*(?:```|~~~)[\s\S]*?^[ \t]*(?:```|~~~)[ \t]*$/gmu, '')
    .replace(/<!--[\s\S]*?-->/gu, '')
  return prose.split(/\n[ \t]*\n+/u).flatMap((block, paragraph) =>
    joinLines(block)
      .flatMap((line) => {
        const parts: string[] = []
        for (const part of line.split(end)) {
          const last = parts.at(-1)
          if (last !== undefined && abbreviation.test(last))
            parts[parts.length - 1] = `${last} ${part}`
          else parts.push(part)
        }
        return parts
      })
      .map((text) => ({ text: text.trim(), paragraph }))
      .filter(({ text }) => text !== ''),
  )
}
