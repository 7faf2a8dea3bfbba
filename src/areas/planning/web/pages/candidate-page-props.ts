import type { Rejected } from '../../../../platform/http/exchange.tsx'
import type { Timetable } from '../../../schedule/domain/timetable.ts'
import type { PlanDifference } from '../../domain/plan-difference.ts'
import type { Candidate } from '../../queries/candidates.ts'

/** What the page of one candidate shows. */
export type CandidatePageProps = {
  readonly slug: string
  /** The working copy as it stands. */
  readonly timetable: Timetable
  readonly candidate: Candidate
  readonly difference: PlanDifference
  readonly view: 'list' | 'grid'
  readonly page: number
  readonly rejected?: Rejected
}
