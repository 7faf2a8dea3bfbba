/**
 * Who may review what, how gladly, and how much. Proposals and reviewers are numbers from 0; every table is row by
 * row: the entry of proposal `p` and reviewer `r` stands at `p * reviewers + r`.
 */
export type AssignmentProblem = {
  readonly proposals: number
  readonly reviewers: number
  /** How well a reviewer suits a proposal; any finite number, more is better. */
  readonly affinity: Float64Array
  /** 1 where the pair is possible, 0 where a conflict of interest, a track or a language forbids it. */
  readonly allowed: Uint8Array
  /** Reviews that each proposal must get, from different reviewers. */
  readonly demand: Int32Array
  /** Proposals that each reviewer reads at least and at most. */
  readonly minimumLoad: Int32Array
  readonly maximumLoad: Int32Array
  /** Pairs that a person has set: they stay, whatever they cost. */
  readonly pinned: readonly Pair[]
}

export type Pair = { readonly proposal: number; readonly reviewer: number }

/** The aims of an assignment: the highest sum of affinities, or the best lot for the proposal that is worst off. */
export type Aim = 'total' | 'fair'

/** Told now and then how much of a search is done, from 0 to 1. */
export type Progress = (done: number) => void

/** Differences of sums below this are rounding, not preference. */
export const ROUNDING = 1e-9
