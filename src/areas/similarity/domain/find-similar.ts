import { compareTexts, type Likeness } from '../../../engines/similarity/compare-texts.ts'
import { indexTexts, type TermCounts } from '../../../engines/similarity/text-index.ts'
import { countTerms } from '../../../engines/similarity/terms.ts'
import type { ProposalText } from './read-proposal.ts'
import { leastCosine, leastScore } from './likeness.ts'

const candidates = 12
const fewest = leastCosine({ one: 'es', other: 'en' })

/** A text that was read before, by its id. */
export type KnownText = {
  readonly id: string
  readonly lang: string
  readonly counts: TermCounts
}

/** Finds which of the known texts are like one of them. */
export type Finder = {
  /** The ids to compare passage by passage. */
  readonly candidates: (id: string) => readonly string[]
  /** The comparison of two texts; null if they are too little alike to be kept. */
  readonly compare: (one: ProposalText, other: ProposalText, otherId: string) => Likeness | null
}

/** A finder over these texts. Making it takes about a second for 20,000 texts. */
export function finderOver(known: readonly KnownText[]): Finder {
  const index = indexTexts(known.map(({ counts }) => counts))
  const places = new Map(known.map(({ id }, place) => [id, place]))
  return {
    candidates: (id) => {
      const place = places.get(id)
      const text = place === undefined ? undefined : known[place]
      if (!text || place === undefined) return []
      return index
        .nearest(text.counts, { atLeast: fewest, limit: 2 * candidates, except: place })
        .filter(
          (found) =>
            found.cosine >= leastCosine({ one: text.lang, other: known[found.text]!.lang }),
        )
        .slice(0, candidates)
        .map((found) => known[found.text]!.id)
    },
    compare: (one, other, otherId) => {
      const place = places.get(otherId)
      if (place === undefined) return null
      const cosine = index.cosine(countTerms(one.terms), place)
      const least = leastScore({ one: one.lang, other: other.lang })
      const likeness = compareTexts(one, other, cosine, index.weight, least)
      return likeness && likeness.score >= least && likeness.passages.length > 0 ? likeness : null
    },
  }
}
