import type { Quota, TicketType } from './catalogue.ts'

/** The free places of each quota, by its id, while orders are being decided. */
export type Places = Map<string, number>

/** The free places as the quotas say; a quota that is over its capacity has none. */
export const freePlaces = (quotas: readonly Quota[]): Places =>
  new Map(quotas.map(({ id, capacity, taken }) => [id, Math.max(0, capacity - taken)]))

type Drawing = Pick<TicketType, 'quotaIds'>

/** How many more of this type there are: what the tightest of its quotas leaves. A type without quota has none. */
export const placesLeft = ({ quotaIds }: Drawing, places: Places): number =>
  quotaIds.length === 0 ? 0 : Math.min(...quotaIds.map((id) => places.get(id) ?? 0))

/** Takes one place of the type from each of its quotas, if all of them have one; says whether it did. */
export function takePlace(type: Drawing, places: Places): boolean {
  if (placesLeft(type, places) < 1) return false
  for (const id of type.quotaIds) places.set(id, (places.get(id) ?? 0) - 1)
  return true
}

/** Gives back one place of the type. */
export function returnPlace({ quotaIds }: Drawing, places: Places): void {
  for (const id of quotaIds) places.set(id, (places.get(id) ?? 0) + 1)
}
