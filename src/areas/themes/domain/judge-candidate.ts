import type { Token } from '../../../shared/fold-tokens.ts'
import { isUsed, namesPersonOrPlace, namesRoom } from './other-things.ts'
import type { Candidate } from './word-trie.ts'
import { listedWith, nearest, partOfLongerName, wordsOf } from './words-beside.ts'
import { isCapital, writingOf } from './writing-of.ts'

/** Which rule made words a hit, and the word beside them that decided. */
export type Why = {
  readonly rule: 'word' | 'written' | 'name' | 'cue' | 'company' | 'listed'
  readonly by?: string
}

/** A theme that is certain elsewhere in the text, for names to keep company with. */
export type Company = {
  readonly family: string
  readonly themeId: string
  readonly from: number
  readonly words: string
}

/** How many words away a cue may stand; for a name that is an everyday word it must stand nearer. */
const reach = { name: 14, context: 14, close: 5 } as const
const practiceReach = 14
const againstReach = 7
const companyReach = 60
const determiners = new Set([
  'the',
  'a',
  'an',
  'this',
  'our',
  'el',
  'la',
  'los',
  'un',
  'una',
  'al',
  'del',
  'su',
  'uma',
  'um',
  'ao',
  'seu',
  'nosso',
  'every',
  'each',
])
const quoted = /^ ["“«'‘*_]*$/

export type Surroundings = {
  /** The language of the text, if it is known. */
  readonly lang: string | null
  readonly text: string
  readonly tokens: readonly Token[]
  /** What is certain already. */
  readonly company: readonly Company[]
  /** Places of words that belong to something recognised. */
  readonly known: ReadonlySet<number>
  /** All that is uncertain. */
  readonly uncertain: readonly Candidate[]
}

/**
 * Decides whether uncertain words stand for their theme here. In this order: words that speak against it end the matter; a cue
 * within reach, a list with others of its family, company of its family in the text, or being written as a name speak for
 * it. How much is needed depends on how ordinary the word is (`Certainty`) and how it is written.
 */
export function judgeCandidate(candidate: Candidate, around: Surroundings): Why | null {
  const { theme, word, from, to } = candidate
  if (theme === null) return { rule: 'word' }
  const { text, tokens } = around
  const written = text.slice(tokens[from]!.start, tokens[to - 1]!.end)
  if (word.certainty === 'sure') return { rule: 'word' }
  if (word.certainty === 'exact') return written === word.text ? { rule: 'written' } : null
  const own = new Set(tokens.slice(from, to).map(({ folded }) => folded))
  const cues = wordsOf(theme.cues)
  const within = theme.kind === 'practice' ? practiceReach : reach[word.certainty]
  const cue = nearest(tokens, candidate, cues, within, own)
  const against = nearest(tokens, candidate, wordsOf(theme.against), againstReach, own)
  const beside =
    cue !== null &&
    Math.min(Math.abs(cue.start - tokens[to - 1]!.end), Math.abs(tokens[from]!.start - cue.end)) <=
      2
  if (
    against &&
    !beside &&
    !(cue && away(tokens, candidate, cue) <= away(tokens, candidate, against))
  )
    return null
  if (theme.kind === 'practice') return cue ? { rule: 'cue', by: cue.raw } : null
  if (namesPersonOrPlace(tokens, candidate)) return null
  // Among the names of rooms another project says nothing.
  if (namesRoom(tokens, candidate) && (!cue || isCapital(cue))) return null

  const writing = writingOf(text, tokens, from)
  const before = tokens[from - 1]
  const determined =
    before !== undefined && determiners.has(before.folded) && quoted.test(tokens[from]!.gap)
  if (writing === 'lower') {
    if (/^[A-Z]{2,}$/.test(word.text) || determined) return null
    const near = nearest(tokens, candidate, cues, Math.min(within, 6), own)
    if (near) return { rule: 'cue', by: near.raw }
    const named = word.certainty === 'name' ? generalCue(candidate, around, 6) : null
    if (named) return { rule: 'cue', by: named.raw }
    const friend = companyOf(candidate, around, isUsed(tokens, candidate) ? 12 : 8)
    return friend && word.certainty !== 'close' ? { rule: 'company', by: friend.words } : null
  }
  if (/^[A-Z]{2,}$/.test(word.text) && written !== word.text) return null
  if (writing === 'name' && !beside && partOfLongerName(tokens, candidate, around.known) && !cue)
    return null
  if (cue && (!determined || beside || writing === 'code' || word.certainty !== 'close'))
    return { rule: 'cue', by: cue.raw }
  const used =
    writing === 'name' && isUsed(tokens, candidate) ? companyOf(candidate, around, 12) : null
  if (used) return { rule: 'company', by: used.words }
  const general = determined ? null : generalCue(candidate, around, 7)
  const introduced =
    word.certainty !== 'close' || nearest(tokens, candidate, wordsOf(calledProject), 5, own)
  if (general && introduced) return { rule: 'cue', by: general.raw }
  if (word.certainty === 'close') return null
  const listed = listedWith(tokens, candidate, around.uncertain)
  if (listed) return { rule: 'listed', by: listed }
  const foreign = theme.englishWord && (around.lang === 'es' || around.lang === 'pt')
  if (word.certainty === 'name' || (foreign && !determined)) return { rule: 'name' }
  const friend = determined ? null : companyOf(candidate, around, companyReach)
  return friend ? { rule: 'company', by: friend.words } : null
}

const generalCues: Readonly<Record<string, readonly string[]>> = {
  'cloud-native': ['cncf', 'maintainer*', 'contribfest'],
  'open-infrastructure': ['openinfra', 'maintainer*'],
}

const calledProject = ['project*', 'proyecto*', 'projeto*']

/** How many words lie between a candidate and a token. */
function away(tokens: readonly Token[], { from, to }: Candidate, other: Token): number {
  const at = tokens.indexOf(other)
  return at < from ? from - at : at - to + 1
}

/** A word that speaks for any project of the family. */
function generalCue(candidate: Candidate, { tokens }: Surroundings, within: number): Token | null {
  const own = new Set(tokens.slice(candidate.from, candidate.to).map(({ folded }) => folded))
  const list = generalCues[candidate.theme?.family ?? '']
  return list ? nearest(tokens, candidate, wordsOf(list), within, own) : null
}

/** A certain project of the same family, or OpenInfra and cloud native for one another, not too far away. */
function companyOf(
  { theme, from }: Candidate,
  { company }: Surroundings,
  within: number,
): Company | null {
  let best: Company | null = null
  for (const friend of company)
    if (
      friend.family === theme?.family &&
      friend.themeId !== theme.id &&
      Math.abs(friend.from - from) <= within
    )
      if (!best || Math.abs(friend.from - from) < Math.abs(best.from - from)) best = friend
  return best
}
