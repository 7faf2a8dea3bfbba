import type { TicketType } from './catalogue.ts'

/** Why a ticket type can or cannot be had right now. On the waiting list it can be chosen, without a promise. */
export type SaleState = 'archived' | 'not-yet' | 'closed' | 'on-sale' | 'waiting-list' | 'sold-out'

type Sold = Pick<TicketType, 'archived' | 'opensAt' | 'closesAt' | 'waitingList'>

/** The state of a ticket type with `left` free places. It opens at its first and closes at its last instant. */
export function saleStateOf(type: Sold, left: number, now: Date): SaleState {
  if (type.archived) return 'archived'
  if (type.opensAt && now < type.opensAt) return 'not-yet'
  if (type.closesAt && now >= type.closesAt) return 'closed'
  if (left > 0) return 'on-sale'
  return type.waitingList ? 'waiting-list' : 'sold-out'
}

/** Whether somebody who gave this access code may see the type. Capitals and blanks around it do not matter. */
export function isRevealed({ accessCode }: Pick<TicketType, 'accessCode'>, given: string): boolean {
  return accessCode === null || normal(accessCode) === normal(given)
}

const normal = (code: string) => code.trim().toLowerCase()

/** The next instant at which any of the types opens or closes; null if none does. */
export function nextSaleChange(types: readonly Sold[], now: Date): Date | null {
  const instants = types
    .filter((type) => !type.archived)
    .flatMap(({ opensAt, closesAt }) => [opensAt, closesAt])
    .filter((instant): instant is Date => instant !== null && instant > now)
  return instants.reduce<Date | null>((first, at) => (first && first <= at ? first : at), null)
}
