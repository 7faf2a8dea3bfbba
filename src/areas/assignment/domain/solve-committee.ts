import type { Progress } from '../../../engines/assignment/assignment-problem.ts'
import { repairAssignment } from '../../../engines/assignment/repair-assignment.ts'
import { solveAssignment } from '../../../engines/assignment/solve-assignment.ts'
import { clashesInWords, type SaidClash } from './clash-in-words.ts'
import type { AssignmentSettings, Committee, PersonPair, Reasons } from './committee.ts'
import { problemOfCommittee } from './problem-of-committee.ts'
import { scorePairs } from './score-pairs.ts'

export type SolverAim = 'total' | 'fair' | 'repair'

export type CommitteeTask = {
  readonly committee: Committee
  readonly settings: AssignmentSettings
  readonly aim: SolverAim
}

export type FoundPair = PersonPair & { readonly score: number; readonly reasons: Reasons }

export type CommitteeOutcome =
  | { readonly pairs: readonly FoundPair[]; readonly total: number; readonly lowest: number }
  | { readonly clashes: readonly SaidClash[] }

/** Finds who is to read what, with why for each pair, or what makes it impossible. May take seconds: not for a server's own thread. */
export function solveCommittee(
  { committee, settings, aim }: CommitteeTask,
  tell?: Progress,
): CommitteeOutcome {
  const { proposals, reviewers } = committee
  const { affinity, reasonsOf } = scorePairs(committee)
  const problem = problemOfCommittee(committee, settings, affinity)
  const solved =
    aim === 'repair'
      ? repairAssignment(problem, assignedNow(committee, problem.allowed), tell)
      : solveAssignment(problem, aim, tell)
  if ('clashes' in solved) return { clashes: clashesInWords(solved.clashes, committee, problem) }
  return {
    total: solved.total,
    lowest: Number.isFinite(solved.lowest) ? solved.lowest : 0,
    pairs: solved.assignment.flatMap((its, proposal) =>
      its.map((reviewer) => ({
        proposalId: proposals[proposal]!.id,
        personId: reviewers[reviewer]!.id,
        score: affinity[proposal * reviewers.length + reviewer]!,
        reasons: reasonsOf(proposal, reviewer),
      })),
    ),
  }
}

/** The reviewers of each proposal as they stand, without those who may not read it any more. */
function assignedNow(
  { proposals, reviewers, assigned }: Committee,
  allowed: Uint8Array,
): readonly (readonly number[])[] {
  const at = new Map(proposals.map(({ id }, index) => [id, index]))
  const by = new Map(reviewers.map(({ id }, index) => [id, index]))
  const before: number[][] = proposals.map(() => [])
  for (const { proposalId, personId } of assigned) {
    const [proposal, reviewer] = [at.get(proposalId), by.get(personId)]
    if (proposal === undefined || reviewer === undefined) continue
    if (allowed[proposal * reviewers.length + reviewer]) before[proposal]!.push(reviewer)
  }
  return before
}
