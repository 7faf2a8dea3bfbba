import type { AssignmentProblem, Progress } from './assignment-problem.ts'
import { solveAssignment, type AssignmentResult } from './solve-assignment.ts'

/**
 * Mends an assignment that no longer fits, because a reviewer left, a conflict was declared or a proposal came in:
 * as many as possible of the pairs that are still possible stay, and among these assignments it takes the highest
 * total. Pinned pairs stay in any case.
 *
 * @param before the reviewers of each proposal; a proposal that is new has an empty list.
 */
export function repairAssignment(
  problem: AssignmentProblem,
  before: readonly (readonly number[])[],
  tell?: Progress,
): AssignmentResult {
  const { reviewers, affinity, demand } = problem
  let most = 0
  for (const value of affinity) most = Math.max(most, Math.abs(value))
  // Keeping one pair more must outweigh everything that all affinities together can differ by.
  const loyalty = 2 * most * demand.reduce((sum, reviews) => sum + reviews, 0) + 1
  const loyal = Float64Array.from(affinity)
  for (const [proposal, its] of before.entries())
    for (const reviewer of its) loyal[proposal * reviewers + reviewer]! += loyalty
  const solved = solveAssignment({ ...problem, affinity: loyal }, 'total', tell)
  if ('clashes' in solved) return solved
  const scores = solved.assignment.map((its, proposal) =>
    its.reduce((sum, reviewer) => sum + affinity[proposal * reviewers + reviewer]!, 0),
  )
  return {
    assignment: solved.assignment,
    total: scores.reduce((sum, score) => sum + score, 0),
    lowest: scores.reduce((least, score) => Math.min(least, score), Infinity),
  }
}
