import { fold } from '../../../shared/fold-tokens.ts'
import type { Token } from '../../../shared/fold-tokens.ts'
import type { Candidate } from './word-trie.ts'
import { beginsSentence, isCapital } from './writing-of.ts'

type Words = { readonly whole: ReadonlySet<string>; readonly beginnings: readonly string[] }

const compiled = new WeakMap<readonly string[], Words>()

/** A list of cues made ready for comparing; once for each list. */
export function wordsOf(list: readonly string[]): Words {
  const known = compiled.get(list)
  if (known) return known
  const folded = list.map((word) => fold(word.trim())).filter((word) => word !== '')
  const made = {
    whole: new Set(folded.filter((word) => !word.endsWith('*'))),
    beginnings: folded.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
  }
  compiled.set(list, made)
  return made
}

// A cue counts in the plural too.
const has = ({ whole, beginnings }: Words, word: string) =>
  whole.has(word) ||
  (word.endsWith('s') && whole.has(word.slice(0, -1))) ||
  beginnings.some((beginning) => word.startsWith(beginning))

const listGap = /^\s*(?:,|;|\/|\+|&|\||\(|\)|—|–|-)\s*$/
const joinWords = new Set([
  'and',
  'or',
  'y',
  'e',
  'o',
  'ou',
  'u',
  'with',
  'con',
  'com',
  'vs',
  'versus',
  'plus',
  'mas',
])
const paragraph = /\n\s*\n/

/** The nearest token around a candidate that is one of these words; none beyond the reach. */
export function nearest(
  tokens: readonly Token[],
  { from, to }: Candidate,
  words: Words,
  within: number,
  own: ReadonlySet<string>,
): Token | null {
  for (let away = 1; away <= within; away += 1) {
    for (const token of [tokens[to - 1 + away], tokens[from - away]])
      if (token && !own.has(token.folded) && has(words, token.folded)) return token
  }
  return null
}

/** Whether a capitalised neighbour makes the name part of a longer one: Harbor Convention Center, Radamel Falco. */
export function partOfLongerName(
  tokens: readonly Token[],
  { from, to }: Candidate,
  known: ReadonlySet<number>,
): boolean {
  const after = tokens[to]
  if (after && after.gap === ' ' && isCapital(after) && !known.has(to) && !/\d/.test(after.raw))
    return true
  const before = tokens[from - 1]
  return (
    !!before &&
    tokens[from]!.gap === ' ' &&
    isCapital(before) &&
    !beginsSentence(tokens, from - 1) &&
    !known.has(from - 1)
  )
}

/** Another uncertain name of the same family, in a list with this one: Nova, Neutron and Cinder. */
export function listedWith(
  tokens: readonly Token[],
  candidate: Candidate,
  others: readonly Candidate[],
): string | null {
  for (const other of others) {
    if (other.theme === null || candidate.theme === null) continue
    if (
      other.theme.id === candidate.theme.id ||
      other.theme.family !== candidate.theme.family ||
      other.theme.kind !== 'project'
    )
      continue
    if (other.word.certainty === 'close' || !isCapital(tokens[other.from]!)) continue
    const [left, right] = other.from < candidate.from ? [other, candidate] : [candidate, other]
    const between = tokens.slice(left.to, right.from)
    const first = tokens[left.to]
    if (!first || left.to > right.from) continue
    const joins =
      (between.length === 0 && listGap.test(first.gap)) ||
      (between.length === 1 && joinWords.has(between[0]!.folded) && !paragraph.test(first.gap))
    if (joins)
      return tokens
        .slice(other.from, other.to)
        .map(({ raw }) => raw)
        .join(' ')
  }
  return null
}
