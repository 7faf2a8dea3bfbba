import type { Context } from '../../src/platform/use-case.ts'
import type { WantedPlace } from '../../src/areas/registration/domain/order.ts'
import type { OrderRequest } from '../../src/areas/registration/domain/order-request.ts'
import { placeOrder } from '../../src/areas/registration/use-cases/place-order.ts'
import type { TicketPlan } from '../../src/areas/registration/use-cases/set-up-tickets.ts'

/** One free ticket type, `general`, with a waiting list, on one quota. */
export const oneQuota = (capacity: number, values: object = {}): TicketPlan => ({
  quotas: [{ name: 'House', capacity }],
  ticketTypes: [{ slug: 'general', name: { en: 'General' }, quotas: ['House'], ...values }],
})

let count = 0

/** An order as a form would send it: one person with a general ticket, unless told. */
export function wanted(
  people: readonly Partial<WantedPlace>[] = [{}],
  values: Partial<OrderRequest> = {},
): OrderRequest {
  return {
    people: people.map((person) => {
      count += 1
      return {
        ticketType: 'general',
        name: `Person ${count}`,
        email: `person.${count}@example.org`,
        answers: {},
        ...person,
      }
    }),
    accessCode: '',
    payment: 'door',
    invoiceTo: '',
    lang: 'en',
    idempotencyKey: null,
    ...values,
  }
}

/** Registers as a visitor does; answers what the order's people get. */
export const registered = (
  context: Context,
  slug: string,
  people?: readonly Partial<WantedPlace>[],
  values?: Partial<OrderRequest>,
) => placeOrder({ ...context, actor: null }, slug, wanted(people, values))
