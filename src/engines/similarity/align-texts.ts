import type { Term } from './terms.ts'

/** A stretch that two texts have in common: places of the terms in each that match, in their order. */
export type Alignment = { readonly pairs: readonly (readonly [number, number])[] }

const gap = 0.4
/** Fewer matching terms than these say nothing. */
const fewest = 3
const most = 6

type Cell = { readonly score: number; readonly pairs: readonly (readonly [number, number])[] }

/** The terms as numbers: the same number for the same term in both texts, 0 where the other text has none such. */
function numbered(a: readonly Term[], b: readonly Term[]) {
  const inB = new Set(b.map(({ term }) => term))
  const numbers = new Map<string, number>()
  for (const { term } of a)
    if (inB.has(term) && !numbers.has(term)) numbers.set(term, numbers.size + 1)
  const of = (terms: readonly Term[]) =>
    Int32Array.from(terms, ({ term }) => numbers.get(term) ?? 0)
  return { numbers, ofA: of(a), ofB: of(b) }
}

/**
 * The best stretch of both texts in which terms follow in the same order, some left out (local alignment after Smith and
 * Waterman, 1981; a term left out costs 0.4). A number below 1 matches nothing.
 */
function bestStretch(a: Int32Array, b: Int32Array, worths: Float64Array): Cell {
  const width = b.length + 1
  const scores = new Float64Array((a.length + 1) * width)
  // Where each score comes from: 1 a match, 2 a term of a left out, 3 a term of b left out, 0 a new beginning.
  const from = new Uint8Array((a.length + 1) * width)
  let best = 0
  let bestAt = 0
  for (let i = 1; i <= a.length; i += 1) {
    const term = a[i - 1]!
    const worth = worths[term]!
    for (let j = 1; j <= b.length; j += 1) {
      const at = i * width + j
      let score = 0
      let way = 0
      if (term > 0 && b[j - 1] === term) {
        score = scores[at - width - 1]! + worth
        way = 1
      }
      const up = scores[at - width]! - gap
      if (up > score) {
        score = up
        way = 2
      }
      const left = scores[at - 1]! - gap
      if (left > score) {
        score = left
        way = 3
      }
      scores[at] = score
      from[at] = way
      if (score > best) {
        best = score
        bestAt = at
      }
    }
  }
  const pairs: [number, number][] = []
  for (let at = bestAt; from[at] !== 0;) {
    const way = from[at]
    if (way === 1) pairs.push([Math.floor(at / width) - 1, (at % width) - 1])
    at -= way === 1 ? width + 1 : way === 2 ? width : 1
  }
  return { score: best, pairs: pairs.toReversed() }
}

/**
 * What two texts say in the same order, the strongest stretch first, at most six: each of at least three terms. `weight`
 * tells how much a term says, 0 to 1. Time and memory are the product of the lengths; the caller cuts very long texts.
 */
export function alignTexts(
  a: readonly Term[],
  b: readonly Term[],
  weight: (term: string) => number,
): readonly Alignment[] {
  const { numbers, ofA, ofB } = numbered(a, b)
  const worths = Float64Array.from([0, ...[...numbers.keys()].map(weight)])
  const found: Alignment[] = []
  while (found.length < most) {
    const { score, pairs } = bestStretch(ofA, ofB, worths)
    if (pairs.length < fewest || score < fewest / 2) break
    found.push({ pairs })
    // What was taken is not taken again.
    for (const [i, j] of pairs) {
      ofA[i] = 0
      ofB[j] = 0
    }
  }
  return found
}
