import { fold as foldAnew } from '../../network/domain/calendar/fold.ts'
import { remembered } from './remembered.ts'

/** A part of a text as it stands, and whether it is what was looked for. */
export type Part = { readonly text: string; readonly hit: boolean }

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
const sameLetters = 3
// Folding was most of the time that a page of results took.
const known = remembered<string>(20_000)

function fold(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const folded = foldAnew(word)
  known.set(word, folded)
  return folded
}

/** The words in a text that begin as a word that was looked for: which of them are hits the index decides. */
export function possibleHits(text: string, looked: readonly string[]): string[] {
  const beginnings = new Set(looked.map((word) => word.slice(0, sameLetters)))
  const found = new Set<string>()
  for (const [word] of text.matchAll(wordPattern)) {
    const folded = fold(word)
    if (beginnings.has(folded.slice(0, sameLetters))) found.add(folded)
  }
  return [...found]
}

/** The text in parts, with its hits apart; neighbours that are hits are one. */
export function markHits(text: string, hits: ReadonlySet<string>): Part[] {
  const parts: Part[] = []
  let end = 0
  for (const match of text.matchAll(wordPattern)) {
    if (!hits.has(fold(match[0]))) continue
    const between = text.slice(end, match.index)
    const last = parts.at(-1)
    if (last?.hit && between.trim() === '')
      parts[parts.length - 1] = { text: last.text + between + match[0], hit: true }
    else {
      if (between) parts.push({ text: between, hit: false })
      parts.push({ text: match[0], hit: true })
    }
    end = match.index + match[0].length
  }
  if (end < text.length) parts.push({ text: text.slice(end), hit: false })
  return parts
}

const snippetLength = 220
const lead = 60

/** Where in the text the most different hits stand close together; -1 without a hit. */
function bestPlace(text: string, hits: ReadonlySet<string>): number {
  const places = [...text.matchAll(wordPattern)].flatMap((match) => {
    const word = fold(match[0])
    return hits.has(word) ? [{ at: match.index, word }] : []
  })
  let best = { at: -1, different: 0 }
  for (const [index, { at }] of places.entries()) {
    const near = new Set<string>()
    for (
      let next = index;
      next < places.length && places[next]!.at < at + snippetLength - lead;
      next += 1
    )
      near.add(places[next]!.word)
    if (near.size > best.different) best = { at, different: near.size }
  }
  return best.at
}

// The index puts a full stop between a summary and the text after it, also where the summary has one.
const doubledStop = /(?<!\.)([.!?…])\.(?=\s|$)/gu

/** Some two lines of a text, around its hits or from its beginning, cut between words. */
export function snippet(written: string, hits: ReadonlySet<string>): Part[] {
  const text = written.replace(doubledStop, '$1')
  const place = bestPlace(text, hits)
  let from = place <= lead ? 0 : text.lastIndexOf(' ', place - lead) + 1
  if (place - from > 2 * lead) from = place
  const cut = text.slice(from, from + snippetLength)
  const whole = from + snippetLength >= text.length
  const body = whole ? cut : cut.slice(0, Math.max(cut.lastIndexOf(' '), snippetLength / 2))
  return markHits(`${from > 0 ? '… ' : ''}${body}${whole ? '' : ' …'}`, hits)
}
