import type { LocalizedText } from '../../../shared/localized-text.ts'

/** What a scan led to. `in` lets the person in; all others do not, each for its own reason. */
export type ScanOutcome = 'in' | 'again' | 'cancelled' | 'waiting' | 'pending' | 'unknown'

/** What to say about a scan at the door. */
export type Verdict = {
  readonly outcome: ScanOutcome
  /** Null when the text points to nobody of this event. */
  readonly person: {
    readonly code: string
    readonly name: string
    /** Empty for a guest: what they bought elsewhere is nothing to this door. */
    readonly ticketType: LocalizedText
    /** The event beside this one that they have a ticket of; null for who has one of this event. */
    readonly guestOf: LocalizedText | null
    /** What they said they would pay at the door and nobody has noted as paid. */
    readonly owes: { readonly minor: number; readonly currency: string } | null
  } | null
  /** When and where the person came in, by this scan or by the first one. */
  readonly entered: { readonly at: Date; readonly gate: string } | null
}
