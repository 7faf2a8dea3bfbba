/** How far a voter is. */
export type BallotProgress = {
  /** Proposals that they may score. */
  readonly available: number
  readonly scored: number
  /** Further scores until theirs count; 0 once they do. */
  readonly missing: number
}

/** A voter's scores count from `least` on, or when they scored all there are for them. */
export const ballotProgress = (
  { available, scored }: { readonly available: number; readonly scored: number },
  least: number,
): BallotProgress => ({
  available,
  scored,
  missing: Math.max(0, Math.min(least, available) - scored),
})
