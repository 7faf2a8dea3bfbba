import { foldTokens, joined } from '../../../shared/fold-tokens.ts'
import type { Token } from '../../../shared/fold-tokens.ts'
import type { Theme, Word } from './knowledge/theme.ts'

/** What a word of the vocabulary stands for; no theme: an ordinary phrase, to be read over. */
export type Entry = { readonly theme: Theme | null; readonly word: Word }

type Node = { readonly next: Map<string, Node>; entries: Entry[] | null }

/** The vocabulary as a tree of folded words. */
export type WordTrie = Node

/** Words of a text that the vocabulary has: tokens `from` to `to` (exclusive). */
export type Candidate = Entry & { readonly from: number; readonly to: number }

const node = (): Node => ({ next: new Map(), entries: null })

function add(root: Node, words: readonly string[], entry: Entry): void {
  let at = root
  for (const word of words) {
    let next = at.next.get(word)
    if (!next) {
      next = node()
      at.next.set(word, next)
    }
    at = next
  }
  at.entries ??= []
  if (!at.entries.some(({ theme }) => theme === entry.theme)) at.entries.push(entry)
}

/** Builds the tree once for all texts. A project's name in several words is also known in one: Argo CD, ArgoCD. */
export function wordTrie(themes: readonly Theme[], ordinaryPhrases: readonly string[]): WordTrie {
  const root = node()
  for (const text of ordinaryPhrases) {
    const words = foldTokens(text).map(({ folded }) => folded)
    add(root, words, { theme: null, word: { text, certainty: 'sure' } })
  }
  for (const theme of themes) {
    for (const word of theme.words) {
      const words = foldTokens(word.text).map(({ folded }) => folded)
      if (words.length === 0) continue
      add(root, words, { theme, word })
      if (theme.kind === 'project' && words.length > 1 && word.certainty === 'sure')
        add(root, [words.join('')], { theme, word })
    }
  }
  return root
}

/** The singulars that a plural may have in Spanish, English and Portuguese, folded. */
function singulars(word: string): readonly string[] {
  if (word.length < 4 || !word.endsWith('s')) return []
  const found = [word.slice(0, -1)]
  if (word.endsWith('es')) found.push(word.slice(0, -2))
  if (word.endsWith('oes')) found.push(`${word.slice(0, -3)}ao`)
  if (word.endsWith('ais')) found.push(`${word.slice(0, -2)}l`)
  if (word.endsWith('ies')) found.push(`${word.slice(0, -3)}y`)
  return found
}

/** A hit on a plural counts unless the entry must be written just so or is a name that has none. */
const takesPlural = ({ theme, word }: Entry) => theme === null || word.certainty === 'sure'

/** Every stretch of the text that the vocabulary has, in the order in which they begin; they may overlap. */
export function candidatesIn(trie: WordTrie, tokens: readonly Token[]): readonly Candidate[] {
  const found: Candidate[] = []
  const walk = (at: Node, from: number, to: number, plural: boolean) => {
    if (at.entries && to > from)
      for (const entry of at.entries)
        if (!plural || takesPlural(entry)) found.push({ ...entry, from, to })
    const token = tokens[to]
    if (!token || (to > from && !joined(token.gap))) return
    const next = at.next.get(token.folded)
    if (next) walk(next, from, to + 1, plural)
    for (const singular of singulars(token.folded)) {
      const other = at.next.get(singular)
      if (other && other !== next) walk(other, from, to + 1, true)
    }
  }
  for (let from = 0; from < tokens.length; from += 1) walk(trie, from, from, false)
  return found
}
