import type { Term } from './terms.ts'

/** A stretch that two texts have in common: places of the terms in each that match, in their order. */
export type Alignment = { readonly pairs: readonly (readonly [number, number])[] }

const gap = 0.4
/** Fewer matching terms than these say nothing. */
const fewest = 3
const most = 6

type Cell = { readonly score: number; readonly pairs: readonly (readonly [number, number])[] }

/**
 * The best stretch of both texts in which terms follow in the same order, some left out (local alignment after Smith and
 * Waterman, 1981; a term left out costs 0.4). Places in `usedA` and `usedB` are not taken again.
 */
function bestStretch(
  a: readonly Term[],
  b: readonly Term[],
  weight: (term: string) => number,
  usedA: ReadonlySet<number>,
  usedB: ReadonlySet<number>,
): Cell {
  const width = b.length + 1
  const scores = new Float64Array((a.length + 1) * width)
  // Where each score comes from: 1 a match, 2 a term of a left out, 3 a term of b left out, 0 a new beginning.
  const from = new Uint8Array((a.length + 1) * width)
  let [best, bestAt] = [0, 0]
  for (let i = 1; i <= a.length; i += 1) {
    const term = a[i - 1]!.term
    const worth = usedA.has(i - 1) ? 0 : weight(term)
    for (let j = 1; j <= b.length; j += 1) {
      const at = i * width + j
      let [score, way] = [0, 0]
      if (worth > 0 && b[j - 1]!.term === term && !usedB.has(j - 1))
        [score, way] = [scores[at - width - 1]! + worth, 1]
      const up = scores[at - width]! - gap
      const left = scores[at - 1]! - gap
      if (up > score) [score, way] = [up, 2]
      if (left > score) [score, way] = [left, 3]
      scores[at] = score
      from[at] = way
      if (score > best) [best, bestAt] = [score, at]
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
  const found: Alignment[] = []
  const [usedA, usedB] = [new Set<number>(), new Set<number>()]
  while (found.length < most) {
    const { score, pairs } = bestStretch(a, b, weight, usedA, usedB)
    if (pairs.length < fewest || score < fewest / 2) break
    found.push({ pairs })
    for (const [i, j] of pairs) {
      usedA.add(i)
      usedB.add(j)
    }
  }
  return found
}
