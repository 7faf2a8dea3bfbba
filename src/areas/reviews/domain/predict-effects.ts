import type { GivenScore } from './given-score.ts'
import type { Variances } from './score-variances.ts'

export type Effects = {
  readonly mean: number
  /** How far each proposal, and each reviewer's scores, lie from the mean; 0 for one without scores. */
  readonly proposals: Float64Array
  readonly reviewers: Float64Array
}

const mostRounds = 500
const close = 1e-8

/**
 * The effects of proposals and reviewers that fit the scores best, each held back by how little its kind varies. Goes round
 * proposals and reviewers until nothing moves; the equations have one solution, and this always comes to it (Gauss–Seidel
 * on a positive definite system). In the solution either kind of effects sums to 0: what they have in common goes to the mean at
 * once, which takes a few dozen rounds instead of thousands.
 */
export function predictEffects(
  given: readonly GivenScore[],
  size: { readonly proposals: number; readonly reviewers: number },
  { proposal, reviewer, chance }: Variances,
): Effects {
  const ofProposal = Int32Array.from(given, (each) => each.proposal)
  const ofReviewer = Int32Array.from(given, (each) => each.reviewer)
  const scores = Float64Array.from(given, ({ score }) => score)
  const proposals = new Float64Array(size.proposals)
  const reviewers = new Float64Array(size.reviewers)
  const perProposal = countsIn(ofProposal, size.proposals)
  const perReviewer = countsIn(ofReviewer, size.reviewers)
  const [sumsOfProposals, sumsOfReviewers] = [
    new Float64Array(size.proposals),
    new Float64Array(size.reviewers),
  ]
  let mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(scores.length, 1)
  for (let round = 0; round < mostRounds; round += 1) {
    sumsOfProposals.fill(0)
    for (let at = 0; at < scores.length; at += 1)
      sumsOfProposals[ofProposal[at]!]! += scores[at]! - mean - reviewers[ofReviewer[at]!]!
    let moved = settle(proposals, sumsOfProposals, perProposal, chance / proposal)
    mean += centre(proposals, perProposal)
    if (reviewer > 0) {
      sumsOfReviewers.fill(0)
      for (let at = 0; at < scores.length; at += 1)
        sumsOfReviewers[ofReviewer[at]!]! += scores[at]! - mean - proposals[ofProposal[at]!]!
      moved = Math.max(moved, settle(reviewers, sumsOfReviewers, perReviewer, chance / reviewer))
      mean += centre(reviewers, perReviewer)
    }
    if (moved < close) break
  }
  return { mean, proposals, reviewers }
}

function countsIn(places: Int32Array, size: number): Float64Array {
  const counts = new Float64Array(size)
  for (const at of places) counts[at]! += 1
  return counts
}

/** Takes from each effect what they have in common; that. */
function centre(effects: Float64Array, counts: Float64Array): number {
  let [sum, known] = [0, 0]
  for (let at = 0; at < effects.length; at += 1) {
    if (counts[at] === 0) continue
    sum += effects[at]!
    known += 1
  }
  const common = known > 0 ? sum / known : 0
  for (let at = 0; at < effects.length; at += 1) if (counts[at] !== 0) effects[at]! -= common
  return common
}

/** Sets each effect to what its scores say, held back by `holding`; how far the one moved that moved most. */
function settle(
  effects: Float64Array,
  sums: Float64Array,
  counts: Float64Array,
  holding: number,
): number {
  let moved = 0
  for (let at = 0; at < effects.length; at += 1) {
    if (counts[at] === 0) continue
    const next = sums[at]! / (counts[at]! + holding)
    moved = Math.max(moved, Math.abs(next - effects[at]!))
    effects[at] = next
  }
  return moved
}
