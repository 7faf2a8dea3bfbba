import { transact, type Context } from '../../../platform/use-case.ts'
import type { Outcome } from '../../../platform/batcher.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import type { OrderRequest, PlacedOrder } from '../domain/order-request.ts'
import { policy } from '../policy.ts'
import { placeOrdersIn } from './place-orders-in.ts'

/**
 * Takes over orders that were placed elsewhere, with the times at which they were: decided in the order given, by the
 * same rules as any other, except that the times of sale and access codes do not bind. Writes to nobody. Answers an
 * outcome for each; about a thousand orders a second.
 */
export const loadOrders = (
  context: Context,
  slug: string,
  orders: readonly (OrderRequest & { readonly at: Date })[],
): Promise<readonly Outcome<PlacedOrder>[]> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'registration.edit', slug)
    const items = orders.map(({ at, ...request }) => ({ request, at, actor: work.actor }))
    work.changed(`event:${event.id}`)
    return placeOrdersIn(work, event.id, items, { byOrganiser: true, mails: false })
  })
