import { foldTokens } from '../../../shared/fold-tokens.ts'
import type { Token } from '../../../shared/fold-tokens.ts'
import { judgeCandidate } from './judge-candidate.ts'
import type { Company, Surroundings, Why } from './judge-candidate.ts'
import { knownThemes } from './knowledge/index.ts'
import { ordinaryPhrases } from './knowledge/ordinary-phrases.ts'
import { candidatesIn, wordTrie } from './word-trie.ts'
import type { Candidate, WordTrie } from './word-trie.ts'

/** A theme found in a text: which, the words it was found by with their place in it, and the rule that decided. */
export type ThemeHit = {
  readonly theme: string
  readonly kind: 'practice' | 'project'
  readonly words: string
  /** Offsets into the text, in UTF-16 units: `text.slice(start, end) === words`. */
  readonly start: number
  readonly end: number
  readonly why: Why
}

type Settled = Candidate & { readonly why: Why }

let vocabulary: WordTrie | undefined
const trie = () => (vocabulary ??= wordTrie(knownThemes, ordinaryPhrases))

const length = ({ from, to }: Candidate) => to - from
const inside = (inner: Candidate, outer: Candidate) =>
  inner.from >= outer.from && inner.to <= outer.to
const overlap = (a: Candidate, b: Candidate) => a.from < b.to && b.from < a.to

/** Whether the longer of two overlapping readings takes the words of the shorter; a practice leaves the projects in it standing. */
const swallows = (longer: Candidate, shorter: Candidate) =>
  overlap(longer, shorter) &&
  !(
    longer.theme?.kind === 'practice' &&
    shorter.theme?.kind === 'project' &&
    inside(shorter, longer)
  )

/** The longest reading wins, the earlier of equals. */
function longest(settled: readonly Settled[]): readonly Settled[] {
  const kept: Settled[] = []
  for (const one of settled.toSorted((a, b) => length(b) - length(a) || a.from - b.from)) {
    const same = (other: Settled) => other.from === one.from && other.to === one.to
    if (
      !kept.some((other) => !same(other) && swallows(other, one)) &&
      !kept.some((other) => same(other) && (other.theme === null || other.theme === one.theme))
    )
      kept.push(one)
  }
  return kept.toSorted((a, b) => a.from - b.from)
}

function surroundings(
  { text, lang }: { readonly text: string; readonly lang: string | null },
  tokens: readonly Token[],
  settled: readonly Settled[],
  uncertain: readonly Candidate[],
): Surroundings {
  const company: Company[] = []
  const known = new Set<number>()
  for (const { theme, from, to } of longest(settled)) {
    for (let at = from; at < to; at += 1) known.add(at)
    if (theme?.kind === 'project')
      company.push({
        family: theme.family,
        themeId: theme.id,
        from,
        words: text.slice(tokens[from]!.start, tokens[to - 1]!.end),
      })
  }
  return { text, lang, tokens, company, known, uncertain }
}

/**
 * Finds the themes that a text names, each with the words it was found by. Pure and made in one pass over the words:
 * case, accents, plurals and hyphens make no difference; parts of words never count; of overlapping names the longest
 * counts. The language, if it is known, tells what is an ordinary word in it. Names that are ordinary words count when the words around them say so (see `judgeCandidate`).
 */
export function recogniseThemes(text: string, lang: string | null = null): readonly ThemeHit[] {
  const tokens = foldTokens(text)
  const candidates = candidatesIn(trie(), tokens)
  if (candidates.length === 0) return []
  const settled: Settled[] = []
  let uncertain: Candidate[] = []
  for (const candidate of candidates) {
    if (candidate.word.certainty === 'sure') settled.push({ ...candidate, why: { rule: 'word' } })
    else uncertain.push(candidate)
  }
  const phrases = settled.filter(({ theme }) => theme === null)
  uncertain = uncertain.filter((one) => !phrases.some((phrase) => overlap(phrase, one)))
  // A name that became certain can vouch for another: twice is enough for the lists that people write.
  for (let round = 0; round < 3 && uncertain.length > 0; round += 1) {
    const around = surroundings({ text, lang }, tokens, settled, uncertain)
    const left: Candidate[] = []
    for (const candidate of uncertain) {
      const why = judgeCandidate(candidate, around)
      if (why) settled.push({ ...candidate, why })
      else left.push(candidate)
    }
    if (left.length === uncertain.length) break
    uncertain = left
  }
  return longest(settled).flatMap(({ theme, from, to, why }) => {
    if (theme === null) return []
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
    return [{ theme: theme.id, kind: theme.kind, words: text.slice(start, end), start, end, why }]
  })
}
