import { Assignment } from './assignment.ts'
import { assignHighestTotal } from './assign-highest-total.ts'
import { ROUNDING, type AssignmentProblem, type Progress } from './assignment-problem.ts'
import type { Clash } from './clash.ts'
import { HandOvers } from './hand-overs.ts'
import { improveTotal } from './improve-total.ts'
import { liftProposal } from './lift-proposal.ts'
import { tryAllSmall } from './try-all-small.ts'

/** A search by halves stops when the floor is known to this share of its range. */
const FINE_ENOUGH = 1e-4

/**
 * The assignment whose worst-off proposal has the best score that the search finds, and among these the highest sum.
 * Finding the best floor is NP-hard (Garg, Kavitha, Kumar, Mehlhorn, Mestre, Assigning papers to referees, 2010), so
 * the floor is searched by halves, from the bound that no proposal can have more than its best reviewers: each step
 * starts from the exact highest total, lifts what is below the floor by the cheapest chains, and wins back what the
 * sum lost by cycles that keep the floor. What is small is then tried to the end, so that nothing is missed there.
 *
 * @returns the assignment, or the clashes that make any assignment impossible.
 */
export function assignFairest(
  problem: AssignmentProblem,
  tell: Progress = () => {},
): { readonly assignment: Assignment } | { readonly clashes: readonly Clash[] } {
  const start = assignHighestTotal(problem, (done) => tell(done / 5))
  if ('clashes' in start) return start
  let best = start.assignment
  let reached = best.lowest
  let bound = boundOfLowest(problem)
  const fine = (bound - reached) * FINE_ENOUGH + ROUNDING
  const halvings = Math.ceil(Math.log2(1 / FINE_ENOUGH))
  let halved = 0
  for (let floor = bound; bound - reached > fine; floor = (reached + bound) / 2) {
    tell(0.2 + (0.7 * Math.min(halved++, halvings)) / halvings)
    const lifted = liftAll(best, floor) ?? liftAll(start.assignment, floor)
    if (lifted) {
      best = lifted
      reached = Math.max(floor, lifted.lowest)
    } else bound = floor
  }
  // What was lifted step by step has strayed further from the highest sum than what is lifted at once.
  const ways = [best, liftAll(start.assignment, reached)].filter((way) => way !== undefined)
  for (const way of ways) improveTotal(new HandOvers(way, reached))
  return { assignment: tryAllSmall(ways.reduce((a, b) => (b.total > a.total ? b : a))) }
}

/** No proposal can have a better score than its best reviewers give, whatever the others get. */
function boundOfLowest({ proposals, reviewers, affinity, allowed, demand }: AssignmentProblem) {
  let bound = Infinity
  for (let proposal = 0; proposal < proposals; proposal++) {
    const row = proposal * reviewers
    const best = affinity
      .slice(row, row + reviewers)
      .filter((_, reviewer) => allowed[row + reviewer])
      .toSorted()
      .slice(-demand[proposal]!)
    if (demand[proposal]! > 0)
      bound = Math.min(
        bound,
        best.reduce((sum, one) => sum + one, 0),
      )
  }
  return bound
}

/** A copy in which every proposal is lifted to the floor; undefined if one cannot be. */
function liftAll(from: Assignment, floor: number): Assignment | undefined {
  const assignment = from.copy()
  const handOvers = new HandOvers(assignment, floor)
  for (;;) {
    let worst = -1
    let least = floor - ROUNDING
    for (const [proposal, score] of assignment.score.entries())
      if (score < least && assignment.problem.demand[proposal]! > 0) {
        worst = proposal
        least = score
      }
    if (worst < 0) return assignment
    if (!liftProposal(handOvers, worst, floor)) return undefined
  }
}
