import type { Answers } from '../../../shared/questions/check-answers.ts'

/** One person of an order, as asked for. */
export type WantedPlace = {
  /** Slug of the ticket type. */
  readonly ticketType: string
  readonly name: string
  readonly email: string
  readonly answers: Readonly<Record<string, unknown>>
}

/** What somebody asks for: places for one person or for a group, of whom the first is the one we write to. */
export type WantedOrder = {
  readonly people: readonly WantedPlace[]
  readonly accessCode: string
  readonly payment: 'door' | 'invoice'
  /** Whom to make the invoice out to; '' if nobody. */
  readonly invoiceTo: string
}

/** A person of an order that may be placed: the type exists and the answers are good. */
export type CheckedPlace = {
  readonly ticketTypeId: string
  readonly name: string
  readonly email: string
  readonly answers: Answers
}
