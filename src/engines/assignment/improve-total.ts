import { ROUNDING } from './assignment-problem.ts'
import { ChainSearch, type ChainEnd } from './chain-search.ts'
import type { HandOvers } from './hand-overs.ts'

/**
 * Raises the sum of affinities by cycles of hand-overs, also such that lead over the pool: from one who can spare a
 * proposal to one who has room. It ends when none is left that gains anything. The floor of the hand-overs is kept.
 */
export function improveTotal(handOvers: HandOvers): void {
  const { reviewers } = handOvers.assignment.problem
  const search = new ChainSearch(handOvers)
  // Everybody is asked anew after each gain that anybody made, and the pool, until a whole round brings nothing.
  for (let quiet = 0, giver = 0; quiet <= reviewers; giver = (giver + 1) % (reviewers + 1)) {
    if (gainByCycle(handOvers, search, giver)) quiet = 0
    else quiet++
  }
}

/**
 * A cycle that gains has a member from which every part of the way gains (Lin and Kernighan, An effective heuristic
 * for the traveling-salesman problem, 1973): asked of everybody, the search may drop all that has not gained so far.
 */
function gainByCycle(handOvers: HandOvers, search: ChainSearch, giver: number) {
  const begins = new Float64Array(handOvers.assignment.problem.reviewers + 1).fill(Infinity)
  begins[giver] = 0
  const isEnd = (reviewer: number) => reviewer === giver
  return takeFirst(handOvers, search, search.ends(begins, isEnd, { below: -ROUNDING }))
}

/** Carries out the chain that gains most and moves no proposal twice. */
function takeFirst(handOvers: HandOvers, search: ChainSearch, ends: readonly ChainEnd[]) {
  for (const end of ends) {
    if (end.loss >= -ROUNDING) return false
    const chain = search.chain(end)
    if (!chain) continue
    handOvers.handOver(chain.moves)
    return true
  }
  return false
}
