import { foldTokens } from '../../shared/fold-tokens.ts'
import { sameWord } from './same-words.ts'
import { stopWords } from './stop-words.ts'

/** A word or name of a text that tells what it is about, under one name in the three languages, with its place. */
export type Term = {
  readonly term: string
  /** Offsets into the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

/** A thing with a name of its own, found by somebody who knows its words in three languages. */
export type Named = { readonly id: string; readonly start: number; readonly end: number }

/**
 * The terms of a text in their order, in Spanish, English, Portuguese or a mix of them. Stop words are left out, accents
 * folded, words of one origin or meaning brought to one; numbers stay. What `named` covers counts as that name.
 */
export function termsOf(text: string, named: readonly Named[] = []): readonly Term[] {
  const names = named.toSorted((a, b) => a.start - b.start)
  const terms: Term[] = names.map(({ id, start, end }) => ({ term: `#${id}`, start, end }))
  let next = 0
  for (const { folded, start, end } of foldTokens(text)) {
    while (next < names.length && names[next]!.end <= start) next += 1
    const covered = next < names.length && names[next]!.start <= start
    const said = folded.length > 1 || /\d/.test(folded)
    if (!covered && said && !stopWords.has(folded))
      terms.push({ term: sameWord(folded), start, end })
  }
  return terms.toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** How often each term stands in a text. */
export function countTerms(terms: readonly Term[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { term } of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}
