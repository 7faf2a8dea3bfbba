import type { TicketType } from './catalogue.ts'

type Priced = Pick<TicketType, 'priceMinor'>

/** How an order is paid for: not at all when everything in it is free. */
export const paymentFor = (
  chosen: readonly Priced[],
  wanted: 'door' | 'invoice',
): 'none' | 'door' | 'invoice' => (totalOf(chosen) === 0 ? 'none' : wanted)

/** The sum in minor units (cents). */
export const totalOf = (chosen: readonly Priced[]): number =>
  chosen.reduce((sum, { priceMinor }) => sum + priceMinor, 0)
