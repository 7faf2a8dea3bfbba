/** One word of a text: folded for comparing, as it stands, and where. */
export type Token = {
  readonly folded: string
  readonly raw: string
  readonly start: number
  readonly end: number
  /** What stands between the word before and this one. */
  readonly gap: string
}

const word = /[\p{L}\p{N}\p{M}]+/gu
// Addresses, link targets and tags are not what a text says.
const unread =
  /https?:\/\/[^\s)>\]]+|[\w.+-]+@[\w-]+\.[\w.]+|<\/?[a-zA-Z][^>]*>|\]\([^)]*\)|\{\{[^}]*\}\}/g
const marks = /\p{M}/gu
const plain = /^[\x20-\x7e\s]*$/

/** A word without case and accents: `Ingeniería` → `ingenieria`. */
export const fold = (text: string): string =>
  plain.test(text) ? text.toLowerCase() : text.normalize('NFD').replace(marks, '').toLowerCase()

/** The words of a text with their places in it. Addresses, link targets, HTML tags and shortcodes are left out. */
export function foldTokens(text: string): readonly Token[] {
  const read = text.replace(unread, (found) => '\u0000'.repeat(found.length))
  const tokens: Token[] = []
  let end = 0
  for (const match of read.matchAll(word)) {
    const start = match.index
    const raw = match[0]
    tokens.push({
      folded: fold(raw),
      raw,
      start,
      end: start + raw.length,
      gap: read.slice(end, start),
    })
    end = start + raw.length
  }
  return tokens
}

const joins = /^(?:[ \t\u00a0]+|[ \t]*\r?\n[ \t]*|[-‐‑_./&+]|[ \t]?[/&][ \t]?)$/

/** Whether two words stand together so that they can be one name: a space, a line's end, a hyphen, a slash. */
export const joined = (gap: string): boolean => gap === ' ' || joins.test(gap)
