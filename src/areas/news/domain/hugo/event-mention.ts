import type { PlaceMention } from './places.ts'
import type { SettledDate } from './settle-date.ts'

/** An event as one sentence tells of it. */
export type EventMention = {
  readonly name: string
  readonly family: string
  readonly qualifier: string
  readonly places: readonly PlaceMention[]
  readonly venue: string
  readonly year: number | null
  readonly date: SettledDate | null
  readonly sentence: string
  readonly from: 'title' | 'sentence' | 'label'
  readonly named: boolean
}
