import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import type { OrderRequest, PlacedOrder } from '../domain/order-request.ts'
import { policy } from '../policy.ts'
import { placeOrdersIn } from './place-orders-in.ts'

/**
 * Registers somebody who stands at the door: times of sale and access codes do not bind and questions may stay open,
 * but the quotas hold. Throws AppError `invalid-input` or `sold-out`.
 */
export const registerAtDoor = (
  context: Context,
  slug: string,
  request: OrderRequest,
): Promise<PlacedOrder> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'registration.edit', slug)
    const items = [{ request, at: work.now, actor: work.actor }]
    const options = { byOrganiser: true }
    const [outcome] = await placeOrdersIn(work, event.id, items, options)
    if (!outcome?.ok) throw outcome?.error
    work.changed(`event:${event.id}`)
    return outcome.result
  })
