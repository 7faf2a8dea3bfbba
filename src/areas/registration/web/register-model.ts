import { notFound } from '../../../shared/app-error.ts'
import { newSecret } from '../../../shared/ids.ts'
import type { Problem } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { typedText, type FormValues } from '../../../platform/http/form-values.ts'
import type { Question } from '../domain/catalogue.ts'
import { whyOver } from '../domain/open-event.ts'
import { isRevealed } from '../domain/sale-state.ts'
import { ticketOffers, type TicketOffer } from '../domain/ticket-offer.ts'
import { loadCatalogue } from '../queries/catalogue.ts'
import {
  eventForRegistration,
  type EventForRegistration,
} from '../queries/event-for-registration.ts'

/** What the page on which people register shows. */
export type RegisterModel = {
  readonly event: EventForRegistration
  readonly over: 'event-cancelled' | 'event-over' | null
  readonly offers: readonly TicketOffer[]
  readonly questions: readonly Question[]
  readonly typed: FormValues
  readonly problems: readonly Problem[]
  readonly accessCode: string
  /** How many people the form has room for. */
  readonly people: number
  readonly attempt: string
}

/** The offer of an announced event, with what was typed so far. Throws `not-found`. */
export async function registerModel(
  x: Exchange,
  typed: FormValues,
  problems: readonly Problem[] = [],
): Promise<RegisterModel> {
  const { db, now } = x.context
  const event = await eventForRegistration(db, x.param('event'))
  if (!event?.announcedAt) throw notFound()
  const catalogue = await loadCatalogue(db, event.id)
  const accessCode = typedText(typed, 'accessCode') || (x.url.searchParams.get('code') ?? '')
  const { people } = typed
  const unknownCode =
    accessCode.trim() !== '' &&
    !catalogue.ticketTypes.some(
      (type) => type.accessCode !== null && !type.archived && isRevealed(type, accessCode),
    )
  return {
    event,
    over: whyOver(event, now()),
    offers: ticketOffers(catalogue, accessCode, now()),
    questions: catalogue.questions.filter(({ archived }) => !archived),
    typed,
    problems: unknownCode
      ? [...problems, { field: 'accessCode', code: 'unknown-access-code' }]
      : problems,
    accessCode,
    people: Array.isArray(people) && people.length > 0 ? people.length : 1,
    attempt: typedText(typed, 'attempt') || newSecret(),
  }
}
