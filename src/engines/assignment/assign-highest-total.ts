import { Assignment } from './assignment.ts'
import type { AssignmentProblem, Progress } from './assignment-problem.ts'
import { tooFewReaders, tooFewProposals, type Clash } from './clash.ts'
import { HandOvers, type HandOver } from './hand-overs.ts'

/**
 * The assignment with the highest sum of affinities, exactly: a flow of minimum cost by successive shortest paths
 * (Ahuja, Magnanti, Orlin, Network Flows, 9.7) with potentials, on the graph of hand-overs. Every review that is
 * added takes the cheapest chain of hand-overs that frees a place for it. Time grows with reviews × reviewers², far
 * below that where there is room.
 *
 * @returns the assignment, or the clash that makes it impossible.
 */
export function assignHighestTotal(
  problem: AssignmentProblem,
  tell: Progress = () => {},
): { readonly assignment: Assignment } | { readonly clashes: readonly Clash[] } {
  const assignment = new Assignment(problem)
  const search = new PlaceSearch(new HandOvers(assignment))
  // A proposal that finds no reader once finds none later: what is placed only fills up.
  const stuck: number[] = []
  for (let proposal = 0; proposal < problem.proposals; proposal++) {
    let placed = true
    while (placed && assignment.reviewersOf[proposal]!.size < problem.demand[proposal]!)
      placed = search.place(proposal)
    if (!placed) stuck.push(proposal)
    tell((proposal + 1) / problem.proposals)
  }
  const clashes = [...tooFewReaders(search.handOvers, stuck), ...tooFewProposals(search.handOvers)]
  return clashes.length > 0 ? { clashes } : { assignment }
}

/** Finds the cheapest place for one more review; keeps the potentials that make every search a short one. */
class PlaceSearch {
  readonly handOvers: HandOvers
  readonly #potential: Float64Array
  #potentialOfEnd: number
  readonly #distance: Float64Array
  readonly #before: Int32Array
  readonly #settled: Uint8Array
  /** More than any chain can lose: what reaching a reviewer's minimum load is worth. */
  readonly #urgency: number

  constructor(handOvers: HandOvers) {
    const { problem } = handOvers.assignment
    const { reviewers } = problem
    this.handOvers = handOvers
    this.#potential = new Float64Array(reviewers)
    this.#distance = new Float64Array(reviewers)
    this.#before = new Int32Array(reviewers)
    this.#settled = new Uint8Array(reviewers)
    this.#urgency = (rangeOf(problem.affinity) + 1) * 2 * (reviewers + 1)
    this.#potentialOfEnd = 0
    for (let reviewer = 0; reviewer < reviewers; reviewer++)
      this.#potentialOfEnd = Math.min(this.#potentialOfEnd, this.#lossOfPlace(reviewer))
  }

  /** Adds a review of the proposal where it costs least; false if nobody can be freed for it. */
  place(proposal: number): boolean {
    const last = this.#searchFrom(proposal)
    if (last === undefined) return false
    const { reviewers } = this.handOvers.assignment.problem
    const moves: HandOver[] = []
    let reviewer = last
    while (this.#before[reviewer]! >= 0) {
      const from = this.#before[reviewer]!
      const moved = this.handOvers.proposal[from * reviewers + reviewer]!
      moves.push({ proposal: moved, from, to: reviewer })
      reviewer = from
    }
    this.handOvers.handOver(moves)
    this.handOvers.give(proposal, reviewer)
    return true
  }

  /** Dijkstra's search over reduced losses, until the end is nearer than everybody left; answers who has the place. */
  #searchFrom(proposal: number): number | undefined {
    const { loss } = this.handOvers
    const { reviewers } = this.handOvers.assignment.problem
    const potential = this.#potential
    const distance = this.#distance
    const settled = this.#settled
    this.#start(proposal)
    let end = Infinity
    let last: number | undefined
    for (;;) {
      const nearest = this.#nearest()
      if (nearest < 0) break
      settled[nearest] = 1
      const reached = distance[nearest]! + potential[nearest]!
      const over = reached + this.#lossOfPlace(nearest) - this.#potentialOfEnd
      if (over < end) {
        end = over
        last = nearest
      }
      // Often the nearest has room and the search is over: then nobody needs to know what it could hand on.
      if (distance[nearest]! >= end) break
      const row = this.handOvers.row(nearest)
      for (let to = 0; to < reviewers; to++) {
        const further = reached + loss[row + to]! - potential[to]!
        // What is below the nearest's own distance is rounding: reduced losses are never negative.
        if (settled[to] || further >= distance[to]!) continue
        distance[to] = Math.max(further, distance[nearest]!)
        this.#before[to] = nearest
      }
    }
    if (last === undefined) return undefined
    for (let reviewer = 0; reviewer < reviewers; reviewer++)
      potential[reviewer]! += Math.min(distance[reviewer]!, end)
    this.#potentialOfEnd += end
    return last
  }

  #start(proposal: number) {
    const { assignment } = this.handOvers
    const { reviewers, affinity } = assignment.problem
    let least = Infinity
    for (let reviewer = 0; reviewer < reviewers; reviewer++) {
      const open = assignment.isOpen(proposal, reviewer)
      const distance = open
        ? -affinity[proposal * reviewers + reviewer]! - this.#potential[reviewer]!
        : Infinity
      this.#distance[reviewer] = distance
      least = Math.min(least, distance)
    }
    if (least < Infinity)
      for (let reviewer = 0; reviewer < reviewers; reviewer++) this.#distance[reviewer]! -= least
    this.#before.fill(-1)
    this.#settled.fill(0)
  }

  #nearest(): number {
    let nearest = -1
    let least = Infinity
    for (let reviewer = 0; reviewer < this.#distance.length; reviewer++)
      if (!this.#settled[reviewer] && this.#distance[reviewer]! < least) {
        least = this.#distance[reviewer]!
        nearest = reviewer
      }
    return nearest
  }

  #lossOfPlace(reviewer: number): number {
    const { load, problem } = this.handOvers.assignment
    if (load[reviewer]! < problem.minimumLoad[reviewer]!) return -this.#urgency
    return load[reviewer]! < problem.maximumLoad[reviewer]! ? 0 : Infinity
  }
}

function rangeOf(values: Float64Array): number {
  let least = Infinity
  let most = -Infinity
  for (const value of values) {
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  return most > least ? most - least : 0
}
