import type { LocalizedText } from '../../../shared/localized-text.ts'

/** A host as an event's team names it, with the event's own words about it. */
export type EventHost = {
  readonly kind: 'programme' | 'community'
  readonly hostId: string
  readonly summary: LocalizedText
}
