import type { Catalogue, TicketType } from './catalogue.ts'
import { freePlaces, placesLeft } from './places.ts'
import { isRevealed, saleStateOf, type SaleState } from './sale-state.ts'

/** A ticket type as somebody may see it: how many are left, and whether it can be had now. */
export type TicketOffer = {
  readonly type: TicketType
  readonly left: number
  readonly state: Exclude<SaleState, 'archived'>
}

/** The ticket types that somebody with this access code may see, in the organisers' order. */
export function ticketOffers(
  { quotas, ticketTypes }: Pick<Catalogue, 'quotas' | 'ticketTypes'>,
  accessCode: string,
  now: Date,
): TicketOffer[] {
  const places = freePlaces(quotas)
  return ticketTypes.flatMap((type) => {
    const left = placesLeft(type, places)
    const state = saleStateOf(type, left, now)
    return state === 'archived' || !isRevealed(type, accessCode) ? [] : [{ type, left, state }]
  })
}
