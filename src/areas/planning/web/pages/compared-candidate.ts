import type { PlanDifference } from '../../domain/plan-difference.ts'
import type { Candidate } from '../../queries/candidates.ts'

/** A candidate with what taking it would change now; null while nothing is found. */
export type ComparedCandidate = Candidate & { readonly difference: PlanDifference | null }
