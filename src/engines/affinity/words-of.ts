import { stopWords } from './stop-words.ts'

const addresses = /https?:\/\/\S+|[\w.+-]+@[\w-]+\.[\w.]+/g
const marks = /\p{M}/gu
const word = /[\p{L}\p{N}]+(?:[+#]+)?/gu

/** A word without case and accents. */
const fold = (text: string) => text.normalize('NFD').replace(marks, '').toLowerCase()

// Plurals and the commonest endings go, so that "clústeres", "clusters" and "cluster" meet, "migración" and "migração" too.
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:coes|ciones)$/, 'cion'],
  [/cao$/, 'cion'],
  [/tions?$/, 'cion'],
  [/(?:dades|dad|dade)$/, 'da'],
  [/ties$/, 'ty'],
  [/([aeiou][lrnz])es$/, '$1'],
  [/([^s])s$/, '$1'],
]

/** A folded word by which its forms are compared. */
function stem(folded: string): string {
  if (folded.length < 5) return folded
  for (const [ending, instead] of endings)
    if (ending.test(folded)) return folded.replace(ending, instead)
  return folded
}

/** What words written in some way are compared by, null for those that say nothing: the same words come again and again. */
export type KnownWords = Map<string, string | null>

/**
 * The words of a text that say what it is about, in the order in which they stand: how each is written there, and what it
 * is compared by. Without stop words of Spanish, English and Portuguese, addresses, numbers and single letters.
 */
export function wordsOf(
  text: string,
  known: KnownWords = new Map(),
): { readonly written: string; readonly stem: string }[] {
  const found: { written: string; stem: string }[] = []
  for (const [written] of text.replace(addresses, ' ').toLowerCase().matchAll(word)) {
    let compared = known.get(written)
    if (compared === undefined) {
      compared = comparedBy(written)
      known.set(written, compared)
    }
    if (compared !== null) found.push({ written, stem: compared })
  }
  return found
}

function comparedBy(written: string): string | null {
  const folded = fold(written)
  return folded.length < 2 || /^\d+$/.test(folded) || stopWords.has(folded) ? null : stem(folded)
}
