/** Terms of one text and how often each stands in it. */
export type TermCounts = ReadonlyMap<string, number>

export type Neighbour = {
  /** Place of the text in the list that the index was made of. */
  readonly text: number
  /** Cosine of the two TF-IDF vectors, 0 to 1. */
  readonly cosine: number
}

type Posting = { readonly text: number; readonly weight: number }

/** Texts by their terms, to be asked which are about the same. */
export type TextIndex = {
  /** How rare a term is: `ln((texts + 1) / (texts that have it + 0.5))`, never below 0.1. */
  readonly rarity: (term: string) => number
  /** How much a term says beside the others, 0.25 (everybody has it) to 1 (as rare as can be). */
  readonly weight: (term: string) => number
  /** Cosine between a text that need not be in the index and one in it. */
  readonly cosine: (counts: TermCounts, text: number) => number
  /** The texts nearest to one, the nearest first: at least `atLeast`, at most `limit`. */
  readonly nearest: (
    counts: TermCounts,
    options: { readonly atLeast: number; readonly limit: number; readonly except?: number },
  ) => readonly Neighbour[]
}

/**
 * An inverted index over texts (terms weighed `(1 + ln n) · rarity`, vectors of length 1). Deterministic. Asking touches only
 * texts that share a term; terms that more than a third of a large collection has are not followed, as they find everybody.
 */
export function indexTexts(texts: readonly TermCounts[]): TextIndex {
  const having = new Map<string, number>()
  for (const counts of texts)
    for (const term of counts.keys()) having.set(term, (having.get(term) ?? 0) + 1)
  const rarity = (term: string) =>
    Math.max(0.1, Math.log((texts.length + 1) / ((having.get(term) ?? 0) + 0.5)))

  const vector = (counts: TermCounts) => {
    const weights = [...counts].map(([term, n]): [string, number] => [
      term,
      (1 + Math.log(n)) * rarity(term),
    ])
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1
    return new Map(weights.map(([term, weight]) => [term, weight / length]))
  }
  const vectors = texts.map(vector)
  const postings = new Map<string, Posting[]>()
  for (const [text, weights] of vectors.entries())
    for (const [term, weight] of weights) {
      const list = postings.get(term) ?? []
      list.push({ text, weight })
      postings.set(term, list)
    }
  const followed = Math.max(100, texts.length / 3)

  const dot = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) => {
    let sum = 0
    for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0)
    return sum
  }
  const rarest = Math.max(0.1, Math.log((texts.length + 1) / 1.5))
  return {
    rarity,
    weight: (term) => 0.25 + 0.75 * Math.min(1, rarity(term) / rarest),
    cosine: (counts, text) => dot(vector(counts), vectors[text] ?? new Map()),
    nearest: (counts, { atLeast, limit, except }) => {
      const own = vector(counts)
      const sums = new Float64Array(vectors.length)
      const touched = new Set<number>()
      for (const [term, weight] of own) {
        const list = postings.get(term) ?? []
        if (list.length > followed) continue
        for (const other of list) {
          sums[other.text]! += weight * other.weight
          touched.add(other.text)
        }
      }
      const found: Neighbour[] = []
      for (const text of touched) {
        // What common terms add is little: who is far off without them is not weighed exactly.
        if (text === except || sums[text]! < atLeast / 2) continue
        const cosine = dot(own, vectors[text]!)
        if (cosine >= atLeast) found.push({ text, cosine })
      }
      return found.toSorted((a, b) => b.cosine - a.cosine || a.text - b.text).slice(0, limit)
    },
  }
}
