/** How many scores of the voting's mean each proposal is given to begin with. */
export const priorScores = 10

/**
 * The Bayesian average of a proposal's scores: with `n` scores of the sum `sum`, `(10 · mean + sum) / (10 + n)`, where `mean` is that
 * of all scores of the voting. Three friends who give 5 move it little; a hundred voters move it nearly to their mean.
 */
export const fairMean = (
  { sum, n }: { readonly sum: number; readonly n: number },
  mean: number,
): number => (priorScores * mean + sum) / (priorScores + n)
