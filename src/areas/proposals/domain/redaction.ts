import { foldText } from './fold-text.ts'

export const redactable = ['title', 'abstract', 'notes'] as const
export type RedactableField = (typeof redactable)[number]

/** What was hidden in a text by hand, and the text as it was then. */
export type Redaction = {
  readonly source: string
  readonly redacted: string
  readonly passages: readonly string[]
}

// Always as long, so that nobody counts the letters of a name.
const blocks = '▇▇▇▇▇'

type Range = readonly [from: number, to: number]

/** A text with every occurrence of these passages as blocks, whatever their case and accents. */
export function blackOut(text: string, passages: readonly string[]): string {
  let out = ''
  let at = 0
  for (const [from, to] of occurrences(text, passages)) {
    out += text.slice(at, from) + blocks
    at = to
  }
  return out + text.slice(at)
}

/** The same text with every occurrence of these passages between `[[` and `]]`, to be changed by hand. */
export function markOut(text: string, passages: readonly string[]): string {
  let out = ''
  let at = 0
  for (const [from, to] of occurrences(text, passages)) {
    out += `${text.slice(at, from)}[[${text.slice(from, to)}]]`
    at = to
  }
  return out + text.slice(at)
}

const withoutMarks = (text: string) =>
  text.replaceAll('[[', '').replaceAll(']]', '').replace(/\s+/g, ' ').trim()

/** The passages between `[[` and `]]`; null if anything but these marks was changed in the text, or one has no end. */
export function passagesMarked(marked: string, text: string): readonly string[] | null {
  if (withoutMarks(marked) !== withoutMarks(text)) return null
  const pieces = marked.split(/\[\[|\]\]/)
  const marks = marked.match(/\[\[|\]\]/g) ?? []
  if (marks.some((mark, at) => mark !== (at % 2 === 0 ? '[[' : ']]')) || marks.length % 2 !== 0)
    return null
  return [
    ...new Set(pieces.filter((_, at) => at % 2 === 1).map((passage) => passage.trim())),
  ].filter(Boolean)
}

/** A text as somebody reads it who may not know whose it is. */
export function textToRead(text: string, redaction: Redaction | undefined): string {
  if (!redaction) return text
  return redaction.source === text ? redaction.redacted : blackOut(text, redaction.passages)
}

const wordy = /[\p{L}\p{N}_]/u

/** Where passages stand as whole words, in order and without overlap; the longest first where several begin. */
function occurrences(text: string, passages: readonly string[]): Range[] {
  const folded = foldText(text)
  const found: Range[] = []
  const taken = new Uint8Array(folded.text.length)
  const needles = [...new Set(passages.map((each) => foldText(each).text.trim()))]
    .filter((each) => each !== '')
    .toSorted((a, b) => b.length - a.length)
  for (const needle of needles) {
    for (let at = folded.text.indexOf(needle); at >= 0; at = folded.text.indexOf(needle, at + 1)) {
      const end = at + needle.length
      const inWord =
        (wordy.test(needle[0]!) && wordy.test(folded.text[at - 1] ?? '')) ||
        (wordy.test(needle.at(-1)!) && wordy.test(folded.text[end] ?? ''))
      if (inWord || taken.subarray(at, end).includes(1)) continue
      taken.fill(1, at, end)
      found.push([folded.places[at]!, folded.places[end]!])
    }
  }
  return found.toSorted(([a], [b]) => a - b)
}
