import type { GivenScore } from './given-score.ts'

/** How much scores vary with the proposal, with the reviewer, and by chance. */
export type Variances = {
  readonly proposal: number
  readonly reviewer: number
  readonly chance: number
}

// Scores are whole numbers: chance is never nothing. And nobody's talk is so much like another that all are one.
const least = 0.05

/**
 * How much of the scores' variance is due to what, by the method of moments: from the squares within proposals, within
 * reviewers and over all (K. Gao and A. B. Owen, "Efficient moment calculations for variance components in large unbalanced
 * crossed random effects models", Electronic Journal of Statistics 11, 2017, section 4). Where nothing can be told apart (each
 * proposal or each reviewer has one score) reviewers are taken as alike.
 */
export function scoreVariances(
  given: readonly GivenScore[],
  size: { readonly proposals: number; readonly reviewers: number },
): Variances {
  const n = given.length
  const ofProposals = squaresWithin(given, size.proposals, ({ proposal }) => proposal)
  const ofReviewers = squaresWithin(given, size.reviewers, ({ reviewer }) => reviewer)
  const all = squaresWithin(given, 1, () => 0).squares
  if (n <= ofProposals.groups || n <= ofReviewers.groups)
    return { proposal: Math.max(all / Math.max(n - 1, 1), least), reviewer: 0, chance: 0.5 }
  // Expected: reviewer + chance, proposal + chance, and all three with the weights below.
  const withinProposals = ofProposals.squares / (n - ofProposals.groups)
  const withinReviewers = ofReviewers.squares / (n - ofReviewers.groups)
  const forProposals = n * n - ofProposals.pairs
  const forReviewers = n * n - ofReviewers.pairs
  const chance =
    (withinReviewers * forProposals + withinProposals * forReviewers - n * all) /
    (forProposals + forReviewers - (n * n - n))
  const bounded = Math.max(Math.min(chance, withinProposals), least)
  return {
    proposal: Math.max(withinReviewers - bounded, least),
    reviewer: Math.max(withinProposals - bounded, 0),
    chance: bounded,
  }
}

/** The squares of the scores' distances from the mean of their group, how many groups have any, and the pairs within them. */
function squaresWithin(
  given: readonly GivenScore[],
  size: number,
  groupOf: (given: GivenScore) => number,
) {
  const counts = new Float64Array(size)
  const sums = new Float64Array(size)
  for (const each of given) {
    counts[groupOf(each)]! += 1
    sums[groupOf(each)]! += each.score
  }
  let squares = 0
  for (const each of given) {
    const group = groupOf(each)
    squares += (each.score - sums[group]! / counts[group]!) ** 2
  }
  return {
    squares,
    groups: counts.filter((count) => count > 0).length,
    pairs: counts.reduce((sum, count) => sum + count * count, 0),
  }
}
