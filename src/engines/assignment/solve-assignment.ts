import { assignFairest } from './assign-fairest.ts'
import { assignHighestTotal } from './assign-highest-total.ts'
import type { Aim, AssignmentProblem, Progress } from './assignment-problem.ts'
import type { Clash } from './clash.ts'

/** What a solver found: the reviewers of each proposal in ascending order, or why there is no assignment. */
export type AssignmentResult =
  | {
      readonly assignment: readonly (readonly number[])[]
      readonly total: number
      readonly lowest: number
    }
  | { readonly clashes: readonly Clash[] }

/** Assigns reviewers to proposals: loads within bounds, no forbidden pair, pinned pairs kept, as well as the aim asks. */
export function solveAssignment(
  problem: AssignmentProblem,
  aim: Aim,
  tell?: Progress,
): AssignmentResult {
  const solved = aim === 'total' ? assignHighestTotal(problem, tell) : assignFairest(problem, tell)
  if ('clashes' in solved) return solved
  const { reviewersOf, total, lowest } = solved.assignment
  return {
    assignment: reviewersOf.map((reviewers) => [...reviewers].toSorted((a, b) => a - b)),
    total,
    // Nothing is to be read: nobody is worse off than with nothing.
    lowest: Number.isFinite(lowest) ? lowest : 0,
  }
}
