import type { Rejected } from '../../../../platform/http/exchange.tsx'
import type { Format, Track } from '../../queries.ts'
import type { ListedExtension } from '../../queries/extensions.ts'
import type { LateCode } from '../../queries/late-codes.ts'
import type { CallPlace } from './call-frame.tsx'

/** Which form of the page was refused, and how it was filled. */
export type RejectedDeadline = Rejected & { readonly form: 'extension' | 'code' }

export type DeadlinesPageProps = {
  readonly place: CallPlace
  readonly timeZone: string
  readonly closesAt: Date | null
  /** Each host has a call, so that the event's own deadline follows theirs. */
  readonly hostsSetDates: boolean
  readonly tracks: readonly Track[]
  readonly formats: readonly Format[]
  readonly codes: readonly LateCode[]
  readonly extensions: readonly ListedExtension[]
  readonly refused?: RejectedDeadline
}
