import type { GivenScore } from './given-score.ts'
import { predictEffects } from './predict-effects.ts'
import { scoreVariances, type Variances } from './score-variances.ts'

export type NormalisedScores = {
  /** By proposal, on the scale of the scores; NaN for one without a score. */
  readonly proposals: Float64Array
  /** By reviewer: how far their scores lie below what others would have given, in points; negative for a mild one. */
  readonly harshness: Float64Array
  readonly variances: Variances
}

/**
 * Scores without what is due to who happened to give them. A score is taken as the sum of a mean, the proposal, the reviewer
 * and chance; proposal and reviewer are predicted together, each pulled towards the mean the more the fewer scores
 * tell of it (best linear unbiased prediction in a crossed random-effects model: C. R. Henderson, "Best linear unbiased estimation
 * and prediction under a selection model", Biometrics 31, 1975). How much is due to each comes from the scores themselves.
 * Takes time in proportion to the number of scores.
 */
export function normaliseScores(
  given: readonly GivenScore[],
  size: { readonly proposals: number; readonly reviewers: number },
): NormalisedScores {
  const variances = scoreVariances(given, size)
  const { mean, proposals, reviewers } = predictEffects(given, size, variances)
  const known = new Set(given.map(({ proposal }) => proposal))
  return {
    proposals: proposals.map((effect, at) => (known.has(at) ? mean + effect : Number.NaN)),
    harshness: reviewers.map((effect) => (effect === 0 ? 0 : -effect)),
    variances,
  }
}
