import type { RegistrationStatus, TicketType } from './catalogue.ts'
import { placesLeft, takePlace, type Places } from './places.ts'

/** What becomes of an order: a status for each of its people, or nothing at all. */
export type Decision =
  | { readonly kind: 'placed'; readonly statuses: readonly RegistrationStatus[] }
  | { readonly kind: 'sold-out' }

type Chosen = Pick<TicketType, 'quotaIds' | 'needsApproval' | 'waitingList'>

/**
 * Decides one order and takes its places from `places`. A group stays together: everybody gets a place, or everybody
 * waits, if each type that is short of places keeps a waiting list, or nobody gets anything.
 */
export function decideOrder(chosen: readonly Chosen[], places: Places): Decision {
  const trial: Places = new Map(places)
  const short = chosen.filter((type) => !takePlace(type, trial))
  if (short.length > 0)
    return short.every((type) => type.waitingList)
      ? { kind: 'placed', statuses: chosen.map(() => 'waiting') }
      : { kind: 'sold-out' }
  for (const [id, free] of trial) places.set(id, free)
  return { kind: 'placed', statuses: chosen.map(statusWithPlace) }
}

/** How a registration stands once it has a place: pending while an organiser has to look at it. */
export const statusWithPlace = (type: Pick<TicketType, 'needsApproval'>): RegistrationStatus =>
  type.needsApproval ? 'pending' : 'confirmed'

/** One person on the waiting list. */
export type Waiting = {
  readonly id: string
  readonly orderId: string
  readonly ticketTypeId: string
}

type WaitedFor = Pick<TicketType, 'id' | 'quotaIds'>

/**
 * Who moves up, given the waiting list from first to last: first come, first served among those who fit. People of
 * one order move up together; whoever does not fit keeps their turn and holds up nobody behind them.
 * Takes the places from `places`.
 */
export function whoMovesUp(
  waiting: readonly Waiting[],
  types: readonly WaitedFor[],
  places: Places,
): string[] {
  const typeOf = new Map(types.map((type) => [type.id, type]))
  const orders = Map.groupBy(waiting, ({ orderId }) => orderId)
  const movers: string[] = []
  for (const people of orders.values()) {
    const trial: Places = new Map(places)
    const fits = people.every(({ ticketTypeId }) => {
      const type = typeOf.get(ticketTypeId)
      return type !== undefined && takePlace(type, trial)
    })
    if (!fits) continue
    for (const [id, free] of trial) places.set(id, free)
    movers.push(...people.map(({ id }) => id))
    if (types.every((type) => placesLeft(type, places) < 1)) break
  }
  return movers
}
