import { ROUNDING } from './assignment-problem.ts'
import { ChainSearch } from './chain-search.ts'
import type { HandOvers } from './hand-overs.ts'

/**
 * Gives the proposal a better reviewer in place of one it has, by the chain of hand-overs that loses least of the
 * sum, so that it reaches the floor or comes as near as it can; nobody else falls below the floor for it.
 *
 * @returns false if no chain lifts the proposal.
 */
export function liftProposal(handOvers: HandOvers, proposal: number, floor: number): boolean {
  const { problem, pinned, load, score, reviewersOf } = handOvers.assignment
  const { reviewers, affinity, minimumLoad } = problem
  const row = proposal * reviewers
  // What is missing to the floor weighs more than any loss of the sum.
  const weight = 1e4
  const search = new ChainSearch(handOvers)
  let best: { loss: number; moves: ReturnType<ChainSearch['chain']>; leaves: number } | undefined
  for (const leaves of reviewersOf[proposal]!) {
    if (pinned[row + leaves]) continue
    const begins = new Float64Array(reviewers + 1).fill(Infinity)
    for (let comes = 0; comes < reviewers; comes++) {
      const gain = affinity[row + comes]! - affinity[row + leaves]!
      if (gain <= ROUNDING || !handOvers.assignment.isOpen(proposal, comes)) continue
      const missing = Math.max(0, floor - ROUNDING - score[proposal]! - gain)
      begins[comes] = missing * weight - gain
    }
    const canLeave = load[leaves]! > minimumLoad[leaves]!
    const isEnd = (reviewer: number) =>
      reviewer === leaves || (canLeave && reviewer === search.pool)
    for (const end of search.ends(begins, isEnd, { fixed: proposal })) {
      if (best && end.loss >= best.loss) break
      const moves = search.chain(end)
      if (!moves) continue
      best = { loss: end.loss, moves, leaves }
      break
    }
  }
  if (!best?.moves) return false
  const { moves, first } = best.moves
  handOvers.handOver([{ proposal, from: best.leaves, to: first }, ...moves])
  return true
}
