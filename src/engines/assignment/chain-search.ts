import type { HandOver, HandOvers } from './hand-overs.ts'

/** Chains longer than this hardly ever pay, and every further step costs reviewers² comparisons. */
const LONGEST = 8

/**
 * The cheapest chains of at most eight steps from given starts, by the number of steps (Bellman and Ford's recurrence;
 * losses may be negative here). A step is a hand-over, or it leads over the pool: who has room keeps what came to them,
 * and the chain goes on at somebody who can spare a proposal. Without the pool, committees with minimum loads would be
 * mended only as far as one chain gets that leaves every load but its ends as it is.
 */
export class ChainSearch {
  readonly #handOvers: HandOvers
  readonly #distance: readonly Float64Array[]
  readonly #before: readonly Int32Array[]
  /** The least loss at each reviewer after any number of hand-overs: a longer chain that loses more leads nowhere. */
  readonly #least: Float64Array

  /** The pool's number: it comes after the reviewers. */
  readonly pool: number

  constructor(handOvers: HandOvers) {
    const { reviewers } = handOvers.assignment.problem
    this.#handOvers = handOvers
    this.pool = reviewers
    this.#least = new Float64Array(reviewers + 1)
    this.#distance = Array.from({ length: LONGEST + 1 }, () => new Float64Array(reviewers + 1))
    this.#before = Array.from({ length: LONGEST + 1 }, () => new Int32Array(reviewers + 1))
  }

  /**
   * @param losses what it costs to begin at each reviewer and at the pool; Infinity where a chain cannot begin.
   * @param isEnd whether a chain may stop at the reviewer.
   * @param limits `fixed`: a proposal that no hand-over may move; `below`: a chain goes on only while it has lost less.
   * @returns ends in the order of what their chains lose, each with the number of steps.
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
    const { load, problem } = assignment
    const { reviewers, minimumLoad, maximumLoad } = problem
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
      if (load[giver]! < maximumLoad[giver]! && so < least[reviewers]! && so < below) {
        least[reviewers] = so
        next[reviewers] = so
        before[reviewers] = giver
      }
    }
    const spared = from[reviewers]!
    if (spared === Infinity) return
    for (let giver = 0; giver < reviewers; giver++) {
      if (load[giver]! <= minimumLoad[giver]! || spared >= least[giver]! || spared >= below)
        continue
      least[giver] = spared
      next[giver] = spared
      before[giver] = reviewers
    }
  }

  /**
   * The hand-overs of the chain, first to last, and where it began; undefined if it moves one proposal twice, or leads
   * over the pool and back to somebody it passed: their loads were looked at once only.
   */
  chain({ reviewer, steps }: ChainEnd): { first: number; moves: HandOver[] } | undefined {
    const { reviewers } = this.#handOvers.assignment.problem
    const moves: HandOver[] = []
    const passed: number[] = []
    let pooled = false
    let to = reviewer
    for (let step = steps; step > 0; step--) {
      const from = this.#before[step]![to]!
      passed.push(from)
      if (from === reviewers || to === reviewers) pooled = true
      else moves.unshift({ proposal: this.#handOvers.proposal[from * reviewers + to]!, from, to })
      to = from
    }
    const moved = new Set(moves.map(({ proposal }) => proposal))
    const sound = moved.size === moves.length && (!pooled || new Set(passed).size === passed.length)
    return sound ? { first: to, moves } : undefined
  }
}

export type ChainEnd = { readonly reviewer: number; readonly steps: number; readonly loss: number }
