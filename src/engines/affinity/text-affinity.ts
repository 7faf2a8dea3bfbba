import { wordsOf, type KnownWords } from './words-of.ts'

/** A text with how much it weighs: a title says more of a proposal than as many words of its abstract. */
export type WeighedText = { readonly text: string; readonly weight: number }

export type TextAffinity = {
  /** From 0 (no word in common) to 1 (the same words), row by row: proposal × reviewers + reviewer. */
  readonly similarity: Float64Array
  /** The words that make most of a pair's similarity, as the proposal writes them. */
  readonly wordsInCommon: (proposal: number, reviewer: number) => readonly string[]
}

type Vector = ReadonlyMap<string, number>

// A word that stands in so many of many texts is no reason to choose anybody, though it adds a little to how near they are.
const manyTexts = 30
const inTooMany = 0.12

/**
 * How near each proposal is to what each reviewer has talked and written about: cosine of their TF-IDF vectors (Salton,
 * Buckley, Term-weighting approaches in automatic text retrieval, 1988) with 1 + ln of a word's weighed count, and the
 * logarithm of how rare it is among all the texts. A reviewer without texts is as far from everything.
 */
export function textAffinity(
  proposals: readonly (readonly WeighedText[])[],
  reviewers: readonly (readonly WeighedText[])[],
): TextAffinity {
  const writing = new Map<string, string>()
  const known: KnownWords = new Map()
  const counted = [...proposals, ...reviewers].map((texts, at) =>
    countWords(texts, known, at < proposals.length ? writing : undefined),
  )
  const rarity = rarityOf(counted)
  const commonplace = counted.length < manyTexts ? 0 : Math.log(1 + 1 / inTooMany)
  const vectors = counted.map((counts) => weigh(counts, rarity))
  const [of, by] = [vectors.slice(0, proposals.length), vectors.slice(proposals.length)]
  // Side by side in plain arrays: they are read some ten million times.
  const holders = new Map<string, { readonly reviewers: number[]; readonly weights: number[] }>()
  for (const [reviewer, vector] of by.entries())
    for (const [stem, weight] of vector) {
      let its = holders.get(stem)
      if (!its) holders.set(stem, (its = { reviewers: [], weights: [] }))
      its.reviewers.push(reviewer)
      its.weights.push(weight)
    }
  const similarity = new Float64Array(proposals.length * reviewers.length)
  for (const [proposal, vector] of of.entries())
    for (const [stem, weight] of vector) {
      const its = holders.get(stem)
      if (!its) continue
      const row = proposal * reviewers.length
      for (let at = 0; at < its.reviewers.length; at++)
        similarity[row + its.reviewers[at]!]! += weight * its.weights[at]!
    }
  return {
    similarity,
    wordsInCommon: (proposal, reviewer) =>
      [...(of[proposal] ?? [])]
        .map(([stem, weight]) => ({ stem, share: weight * (by[reviewer]?.get(stem) ?? 0) }))
        .filter(({ share, stem }) => share > 0 && rarity.get(stem)! > commonplace)
        .toSorted((a, b) => b.share - a.share || (a.stem < b.stem ? -1 : 1))
        .slice(0, 5)
        .map(({ stem }) => writing.get(stem) ?? stem),
  }
}

function countWords(
  texts: readonly WeighedText[],
  known: KnownWords,
  writing: Map<string, string> | undefined,
) {
  const counts = new Map<string, number>()
  for (const { text, weight } of texts)
    for (const { written, stem } of wordsOf(text, known)) {
      counts.set(stem, (counts.get(stem) ?? 0) + weight)
      if (writing && !writing.has(stem)) writing.set(stem, written)
    }
  return counts
}

function rarityOf(counted: readonly Vector[]): Vector {
  const texts = new Map<string, number>()
  for (const counts of counted)
    for (const stem of counts.keys()) texts.set(stem, (texts.get(stem) ?? 0) + 1)
  return new Map([...texts].map(([stem, held]) => [stem, Math.log(1 + counted.length / held)]))
}

function weigh(counts: Vector, rarity: Vector): Vector {
  const weighed = [...counts].map(
    ([stem, count]) => [stem, (1 + Math.log(Math.max(1, count))) * rarity.get(stem)!] as const,
  )
  const length = Math.hypot(...weighed.map(([, weight]) => weight))
  return new Map(weighed.map(([stem, weight]) => [stem, weight / length]))
}
