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
    if (this.#floor > -Infinity) return this.#forget(proposal)
    this.#came(proposal, reviewer)
  }

  /**
   * Carries out hand-overs, all of them before anything is looked at again: each was chosen in the state before.
   */
  handOver(moves: readonly HandOver[]): void {
    for (const { proposal, from } of moves) this.assignment.take(proposal, from)
    for (const { proposal, to } of moves) this.assignment.give(proposal, to)
    if (this.#floor > -Infinity) {
      for (const { proposal, from } of moves) {
        this.#stale[from] = 1
        this.#forget(proposal)
      }
      return
    }
    for (const { proposal, from } of moves) this.#went(proposal, from)
    for (const { proposal, to } of moves) this.#came(proposal, to)
  }

  /** All who have the proposal may hand it elsewhere now than before, and at another price: its score stands at the floor. */
  #forget(proposal: number) {
    for (const reviewer of this.assignment.reviewersOf[proposal]!) this.#stale[reviewer] = 1
  }

  /** Without a floor only these hand-overs change: the reviewer's of this proposal, and the other holders' of it to them. */
  #came(proposal: number, reviewer: number) {
    if (!this.#stale[reviewer]) this.#offer(proposal, reviewer, -Infinity)
    const { reviewers } = this.assignment.problem
    for (const holder of this.assignment.reviewersOf[proposal]!)
      if (!this.#stale[holder] && this.proposal[holder * reviewers + reviewer] === proposal)
        this.#find(holder, reviewer)
  }

  #went(proposal: number, reviewer: number) {
    const { reviewers, affinity, allowed } = this.assignment.problem
    const row = reviewer * reviewers
    if (!this.#stale[reviewer])
      for (let to = 0; to < reviewers; to++)
        if (this.proposal[row + to] === proposal) this.#find(reviewer, to)
    const start = proposal * reviewers
    if (!allowed[start + reviewer]) return
    for (const holder of this.assignment.reviewersOf[proposal]!) {
      if (this.#stale[holder] || this.assignment.pinned[start + holder]) continue
      const lost = affinity[start + holder]! - affinity[start + reviewer]!
      if (lost >= this.loss[holder * reviewers + reviewer]!) continue
      this.loss[holder * reviewers + reviewer] = lost
      this.proposal[holder * reviewers + reviewer] = proposal
    }
  }

  /** Looks for the cheapest hand-over from one reviewer to another, anew; no floor bars any. */
  #find(from: number, to: number) {
    const { problem, given, pinned, proposalsOf } = this.assignment
    const { reviewers, affinity, allowed } = problem
    let least = Infinity
    let cheapest = -1
    for (const proposal of proposalsOf[from]!) {
      const start = proposal * reviewers
      if (pinned[start + from] || given[start + to]! || !allowed[start + to]!) continue
      const lost = affinity[start + from]! - affinity[start + to]!
      if (lost >= least) continue
      least = lost
      cheapest = proposal
    }
    this.loss[from * reviewers + to] = least
    this.proposal[from * reviewers + to] = cheapest
  }

  #refresh(from: number) {
    const { problem, score, proposalsOf } = this.assignment
    const { reviewers, affinity } = problem
    const row = from * reviewers
    this.#stale[from] = 0
    this.loss.fill(Infinity, row, row + reviewers)
    this.proposal.fill(-1, row, row + reviewers)
    for (const proposal of proposalsOf[from]!) {
      const has = affinity[proposal * reviewers + from]!
      const stands = score[proposal]!
      this.#offer(proposal, from, has + Math.min(this.#floor, stands) - stands - ROUNDING)
    }
  }

  /** Takes into a reviewer's row what handing on one proposal loses, to those to whom it is worth `least`. */
  #offer(proposal: number, from: number, least: number) {
    const { problem, given, pinned } = this.assignment
    const { reviewers, affinity, allowed } = problem
    const row = from * reviewers
    const start = proposal * reviewers
    if (pinned[start + from]) return
    const has = affinity[start + from]!
    for (let to = 0; to < reviewers; to++) {
      const gets = affinity[start + to]!
      // The cheapest is known already far more often than a pair is barred.
      if (has - gets >= this.loss[row + to]! || gets < least) continue
      if (given[start + to]! || !allowed[start + to]!) continue
      this.loss[row + to] = has - gets
      this.proposal[row + to] = proposal
    }
  }
}

/** One proposal goes from one reviewer to another. */
export type HandOver = { readonly proposal: number; readonly from: number; readonly to: number }
