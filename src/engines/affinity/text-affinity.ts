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
  const vectors = counted.map((counts) => weigh(counts, rarity))
  const [of, by] = [vectors.slice(0, proposals.length), vectors.slice(proposals.length)]
  const holders = new Map<string, { reviewer: number; weight: number }[]>()
  for (const [reviewer, vector] of by.entries())
    for (const [stem, weight] of vector) {
      const its = holders.get(stem)
      if (its) its.push({ reviewer, weight })
      else holders.set(stem, [{ reviewer, weight }])
    }
  const similarity = new Float64Array(proposals.length * reviewers.length)
  for (const [proposal, vector] of of.entries())
    for (const [stem, weight] of vector)
      for (const holder of holders.get(stem) ?? [])
        similarity[proposal * reviewers.length + holder.reviewer]! += weight * holder.weight
  return {
    similarity,
    wordsInCommon: (proposal, reviewer) =>
      [...(of[proposal] ?? [])]
        .map(([stem, weight]) => ({ stem, share: weight * (by[reviewer]?.get(stem) ?? 0) }))
        .filter(({ share }) => share > 0)
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
