import type { HandOver, HandOvers } from './hand-overs.ts'

/** Chains longer than this hardly ever pay, and every further step costs reviewers² comparisons. */
const LONGEST = 7

/**
 * The cheapest chains of at most seven hand-overs from given starts, by the number of hand-overs (Bellman and Ford's
 * recurrence; losses may be negative here).
 */
export class ChainSearch {
  readonly #handOvers: HandOvers
  readonly #distance: readonly Float64Array[]
  readonly #before: readonly Int32Array[]
  /** The least loss at each reviewer after any number of hand-overs: a longer chain that loses more leads nowhere. */
  readonly #least: Float64Array

  constructor(handOvers: HandOvers) {
    const { reviewers } = handOvers.assignment.problem
    this.#handOvers = handOvers
    this.#least = new Float64Array(reviewers)
    this.#distance = Array.from({ length: LONGEST + 1 }, () => new Float64Array(reviewers))
    this.#before = Array.from({ length: LONGEST + 1 }, () => new Int32Array(reviewers))
  }

  /**
   * @param losses what it costs to begin at each reviewer; Infinity where a chain cannot begin.
   * @param isEnd whether a chain may stop at the reviewer.
   * @param limits `fixed`: a proposal that no hand-over may move; `below`: a chain goes on only while it has lost less.
   * @returns ends in the order of what their chains lose, each with the number of hand-overs.
   */
  ends(
    losses: Float64Array,
    isEnd: (reviewer: number) => boolean,
    { fixed = -1, below = Infinity }: { fixed?: number; below?: number } = {},
  ): ChainEnd[] {
    this.#distance[0]!.set(losses)
    // A cycle comes back to where it began: the beginning itself bars no way.
    this.#least.fill(Infinity)
    for (let steps = 1; steps <= LONGEST; steps++) this.#extend(steps, fixed, below)
    const ends: ChainEnd[] = []
    for (let reviewer = 0; reviewer < losses.length; reviewer++) {
      if (!isEnd(reviewer)) continue
      for (const [steps, distance] of this.#distance.entries())
        if (distance[reviewer]! < Infinity)
          ends.push({ reviewer, steps, loss: distance[reviewer]! })
    }
    return ends.toSorted((a, b) => a.loss - b.loss || a.steps - b.steps)
  }

  #extend(steps: number, fixed: number, below: number) {
    const { loss, proposal, assignment } = this.#handOvers
    const { reviewers } = assignment.problem
    const from = this.#distance[steps - 1]!
    const next = this.#distance[steps]!.fill(Infinity)
    const before = this.#before[steps]!
    const least = this.#least
    for (let giver = 0; giver < reviewers; giver++) {
      const so = from[giver]!
      if (so === Infinity) continue
      const row = this.#handOvers.row(giver)
      for (let taker = 0; taker < reviewers; taker++) {
        const sum = so + loss[row + taker]!
        if (sum >= least[taker]! || sum >= below || proposal[row + taker] === fixed) continue
        least[taker] = sum
        next[taker] = sum
        before[taker] = giver
      }
    }
  }

  /** The hand-overs of the chain, first to last, and where it began; undefined if it moves one proposal twice. */
  chain({ reviewer, steps }: ChainEnd): { first: number; moves: HandOver[] } | undefined {
    const { reviewers } = this.#handOvers.assignment.problem
    const moves: HandOver[] = []
    let to = reviewer
    for (let step = steps; step > 0; step--) {
      const from = this.#before[step]![to]!
      moves.unshift({ proposal: this.#handOvers.proposal[from * reviewers + to]!, from, to })
      to = from
    }
    const moved = new Set(moves.map(({ proposal }) => proposal))
    return moved.size === moves.length ? { first: to, moves } : undefined
  }
}

export type ChainEnd = { readonly reviewer: number; readonly steps: number; readonly loss: number }
