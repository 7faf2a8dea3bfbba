import type { Rejected } from '../../../../platform/http/exchange.tsx'
import type { LocalizedText } from '../../../../shared/localized-text.ts'
import type { AssignmentSettings } from '../../domain/committee.ts'
import type { assignedProposals, Load, readingFacts } from '../../queries/assignments.ts'
import type { differenceOf } from '../../queries/found.ts'
import type { Run } from '../../queries/runs.ts'

/** What the page of who reads what shows. */
export type AssignmentPageProps = {
  readonly slug: string
  readonly run: Run | null
  readonly facts: Awaited<ReturnType<typeof readingFacts>>
  readonly loads: readonly Load[]
  readonly list: Awaited<ReturnType<typeof assignedProposals>>
  readonly page: number
  /** What taking the found assignment changes. */
  readonly difference: Awaited<ReturnType<typeof differenceOf>> | null
  readonly settings: Partial<AssignmentSettings>
  /** The assignments changed since the search began. */
  readonly past: boolean
  readonly trackNames: ReadonlyMap<string, LocalizedText>
  /** Titles of proposals that a clash names. */
  readonly titles: ReadonlyMap<string, string>
  readonly topicName: (theme: string) => string
  readonly rejected?: Rejected
}
