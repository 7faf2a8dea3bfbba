/** A score that a reviewer gave a proposal; both by their place in a list, from 0. */
export type GivenScore = {
  readonly proposal: number
  readonly reviewer: number
  readonly score: number
}
