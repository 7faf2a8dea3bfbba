import type { ReportFigures } from '../domain/build-report.ts'
import type { ReportFilter } from '../domain/report-filter.ts'
import type { Pair, ReportScope, Tally, reportChoices } from '../queries/report.ts'

/** What a theme report shows. */
export type ReportPageProps = {
  readonly filter: ReportFilter
  readonly scope: ReportScope
  /** The names of what the report is about: "KCD · Mexico · 2027". */
  readonly about: string
  readonly choices: Awaited<ReturnType<typeof reportChoices>>
  readonly figures: ReportFigures
  /** How many posts were looked at. */
  readonly posts: number
  readonly pairs: readonly Pair[]
  readonly languages: readonly Tally[]
  readonly levels: readonly Tally[]
}
