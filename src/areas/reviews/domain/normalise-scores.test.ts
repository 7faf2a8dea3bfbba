import { describe, expect, test } from 'vitest'
import type { GivenScore } from './given-score.ts'
import { normaliseScores } from './normalise-scores.ts'
import { predictEffects } from './predict-effects.ts'
import { scoreVariances } from './score-variances.ts'

/** Everybody scored everything: one row a proposal, one column a reviewer; null where not. */
const table = (
  ...rows: (number | null)[][]
): [GivenScore[], { proposals: number; reviewers: number }] => [
  rows.flatMap((row, proposal) =>
    row.flatMap((score, reviewer) => (score === null ? [] : [{ proposal, reviewer, score }])),
  ),
  { proposals: rows.length, reviewers: rows[0]?.length ?? 0 },
]
const near = (values: Iterable<number>, digits = 6) =>
  [...values].map((value) => Number(value.toFixed(digits)))

describe('how much is due to what', () => {
  test('scores that are proposal plus reviewer and nothing else leave nothing to chance', () => {
    // By hand: squares within proposals 4 on 2 degrees, within reviewers the same, over all 8.
    expect(scoreVariances(...table([1, 3], [3, 5]))).toEqual({
      proposal: 1.95,
      reviewer: 1.95,
      // 0 by hand, and never less than the least.
      chance: 0.05,
    })
  })

  test('scores without any order are chance', () => {
    // By hand: 2 within proposals, 2 within reviewers, chance (2 × 8 + 2 × 8 − 4 × 4) / 4 = 4, bounded by the 2 within.
    expect(scoreVariances(...table([1, 3], [3, 1]))).toEqual({
      proposal: 0.05,
      reviewer: 0,
      chance: 2,
    })
  })

  test('with one score each, reviewers are taken as alike', () => {
    expect(scoreVariances(...table([2, null], [null, 4])).reviewer).toBe(0)
    expect(normaliseScores([], { proposals: 1, reviewers: 0 }).proposals).toEqual(
      new Float64Array([Number.NaN]),
    )
  })
})

test('where everybody scored everything, effects are means held back by m / (m + chance / variance)', () => {
  const [given, size] = table([1, 2], [3, 4], [5, 6])
  const { mean, proposals, reviewers } = predictEffects(given, size, {
    proposal: 2,
    reviewer: 1,
    chance: 1,
  })
  expect(near([mean])).toEqual([3.5])
  // Two scores each, held back by 1 / 2: −2 × 2 / 2.5; three each, by 1: ∓0.5 × 3 / 4.
  expect(near(proposals)).toEqual([-1.6, 0, 1.6])
  expect(near(reviewers)).toEqual([-0.375, 0.375])
})

test('who got a harsh reviewer is lifted above who got a mild one', () => {
  // Two talks as good as each other; everything else was read by both.
  const [given, size] = table([2, 4], [3, 5], [1, 3], [2, 4], [3, 5], [3, null], [null, 4])
  const { proposals, harshness } = normaliseScores(given, size)
  expect(given.filter(({ proposal }) => proposal > 4).map(({ score }) => score)).toEqual([3, 4])
  // Raw, the second stands a point above the first; two points of it are who gave them.
  expect(proposals[5]).toBeGreaterThan(proposals[6]!)
  // Two points apart, held back a little: there are few scores.
  expect(harshness[0]! - harshness[1]!).toBeCloseTo(1.8, 1)
})

test('few scores are pulled to the mean: a single 5 does not pass four', () => {
  const [given, size] = table(
    [5, 5, 5, 5],
    [5, null, null, null],
    [1, 2, 1, 2],
    [3, 2, 4, 3],
    [4, 3, 2, 3],
  )
  const { proposals } = normaliseScores(given, size)
  expect(proposals[0]).toBeGreaterThan(proposals[1]!)
  expect(proposals[1]).toBeGreaterThan(proposals[3]!)
})

/** Numbers as if by chance, always the same (a linear congruence), and from these a normal one. */
function dice(seed: number) {
  let state = seed
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return (state + 0.5) / 4_294_967_296
  }
  const normal = () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next())
  return { next, normal }
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((x, y) => x + y, 0) / values.length
  const [meanA, meanB] = [mean(a), mean(b)]
  const sum = (of: (at: number) => number) => a.reduce((total, _, at) => total + of(at), 0)
  return (
    sum((at) => (a[at]! - meanA) * (b[at]! - meanB)) /
    Math.sqrt(sum((at) => (a[at]! - meanA) ** 2) * sum((at) => (b[at]! - meanB) ** 2))
  )
}

describe.each([1, 2, 3, 4, 5])('a made-up committee %s', (seed) => {
  const { next, normal } = dice(seed)
  const size = { proposals: 600, reviewers: 40 }
  const worth = Array.from({ length: size.proposals }, () => normal() * 0.7)
  const mild = Array.from({ length: size.reviewers }, () => normal() * 0.6)
  const given: GivenScore[] = worth.flatMap((value, proposal) => {
    const readers = new Set<number>()
    while (readers.size < 4) readers.add(Math.floor(next() * size.reviewers))
    return [...readers].map((reviewer) => ({
      proposal,
      reviewer,
      score: 3 + value + mild[reviewer]! + normal() * 0.5,
    }))
  })
  const { proposals, harshness, variances } = normaliseScores(given, size)

  test('the variances that made it are found', () => {
    // Of those who were drawn, not of all who could have been.
    const drawn = (values: readonly number[]) =>
      values.reduce((sum, value) => sum + value ** 2, 0) / values.length
    expect(Math.abs(variances.proposal / drawn(worth) - 1)).toBeLessThan(0.2)
    expect(Math.abs(variances.reviewer / drawn(mild) - 1)).toBeLessThan(0.2)
    expect(Math.abs(variances.chance - 0.25)).toBeLessThan(0.06)
  })

  test('the normalised ranking is nearer to what proposals are worth than the raw one', () => {
    const raw = worth.map((_, at) => {
      const own = given.filter(({ proposal }) => proposal === at)
      return own.reduce((sum, { score }) => sum + score, 0) / own.length
    })
    const [normalised, plain] = [correlation([...proposals], worth), correlation(raw, worth)]
    expect(normalised).toBeGreaterThan(plain + 0.02)
    expect(normalised).toBeGreaterThan(0.9)
  })

  test('who is harsh is found', () => {
    expect(
      correlation(
        [...harshness],
        mild.map((value) => -value),
      ),
    ).toBeGreaterThan(0.95)
  })
})
