import type { AskedQuestion } from '../../../shared/questions/question.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'

/** A shared capacity. `taken` counts confirmed and pending registrations. */
export type Quota = {
  readonly id: string
  readonly name: string
  readonly capacity: number
  readonly taken: number
}

/** What can be chosen when registering. Draws one place from each of its quotas. */
export type TicketType = {
  readonly id: string
  readonly slug: string
  readonly name: LocalizedText
  readonly description: LocalizedText
  /** Minor units of the currency (cents); 0 is free. */
  readonly priceMinor: number
  readonly currency: string
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  /** Hidden from those who do not know it. */
  readonly accessCode: string | null
  readonly needsApproval: boolean
  readonly waitingList: boolean
  readonly maxPerOrder: number
  readonly archived: boolean
  readonly quotaIds: readonly string[]
}

/** What each person is asked. */
export type Question = Omit<AskedQuestion, 'kind' | 'limit'> & {
  readonly id: string
  readonly kind: QuestionKind
}

/** The kinds of answers that a registration asks for. */
type QuestionKind = 'text' | 'long-text' | 'choice' | 'choices' | 'yes-no'

/** What an event offers, as it stood at one moment. */
export type Catalogue = {
  readonly quotas: readonly Quota[]
  readonly ticketTypes: readonly TicketType[]
  readonly questions: readonly Question[]
}

/** How a registration stands. Confirmed and pending ones hold a place; cancelled ones stay cancelled. */
export type RegistrationStatus = 'confirmed' | 'waiting' | 'pending' | 'cancelled'

/** Whether a registration of this status counts as taken in its quotas. */
export const holdsPlace = (status: RegistrationStatus): boolean =>
  status === 'confirmed' || status === 'pending'
