import type { Assignment } from './assignment.ts'
import { ROUNDING } from './assignment-problem.ts'

/**
 * The cheapest way to hand one proposal from each reviewer to each other: a graph of reviewers that stands for the
 * residual graph of the flow with the proposals folded into its edges, so that a search visits hundreds of nodes, not
 * hundreds of thousands of pairs.
 */
export class HandOvers {
  readonly assignment: Assignment
  /** What the sum of affinities loses by each hand-over, Infinity where there is none; valid in a row that `row` gave. */
  readonly loss: Float64Array
  /** The proposal that each hand-over moves. */
  readonly proposal: Int32Array
  /** No hand-over may push a proposal's score below this, nor lower one that is below already. */
  readonly #floor: number
  readonly #stale: Uint8Array

  constructor(assignment: Assignment, floor = -Infinity) {
    const { reviewers } = assignment.problem
    this.assignment = assignment
    this.loss = new Float64Array(reviewers * reviewers)
    this.proposal = new Int32Array(reviewers * reviewers)
    this.#floor = floor
    this.#stale = new Uint8Array(reviewers).fill(1)
  }

  /** Where the hand-overs from a reviewer begin in the tables, brought up to date. */
  row(from: number): number {
    if (this.#stale[from]) this.#refresh(from)
    return from * this.assignment.problem.reviewers
  }

  /** Gives the proposal a further reviewer. */
  give(proposal: number, reviewer: number): void {
    this.assignment.give(proposal, reviewer)
    this.#forget(proposal)
  }

  /**
   * Carries out hand-overs, all of them before anything is looked at again: each was chosen in the state before.
   */
  handOver(moves: readonly HandOver[]): void {
    for (const { proposal, from } of moves) {
      this.#stale[from] = 1
      this.assignment.take(proposal, from)
    }
    for (const { proposal, to } of moves) this.assignment.give(proposal, to)
    for (const { proposal } of moves) this.#forget(proposal)
  }

  /** All who have the proposal may hand it elsewhere now than before. */
  #forget(proposal: number) {
    for (const reviewer of this.assignment.reviewersOf[proposal]!) this.#stale[reviewer] = 1
  }

  #refresh(from: number) {
    const { problem, given, pinned, score, proposalsOf } = this.assignment
    const { reviewers, affinity, allowed } = problem
    const row = from * reviewers
    this.#stale[from] = 0
    this.loss.fill(Infinity, row, row + reviewers)
    for (const proposal of proposalsOf[from]!) {
      const start = proposal * reviewers
      if (pinned[start + from]) continue
      const has = affinity[start + from]!
      const least = has + Math.min(this.#floor, score[proposal]!) - score[proposal]! - ROUNDING
      for (let to = 0; to < reviewers; to++) {
        const gets = affinity[start + to]!
        if (given[start + to]! || !allowed[start + to]! || gets < least) continue
        if (has - gets >= this.loss[row + to]!) continue
        this.loss[row + to] = has - gets
        this.proposal[row + to] = proposal
      }
    }
  }
}

/** One proposal goes from one reviewer to another. */
export type HandOver = { readonly proposal: number; readonly from: number; readonly to: number }
