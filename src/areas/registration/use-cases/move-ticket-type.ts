import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { orderTicketTypes } from '../database/catalogue.ts'
import { lockQuotas } from '../database/lock-quotas.ts'
import { moveInOrder, type Direction } from '../domain/move-in-order.ts'
import { policy } from '../policy.ts'
import { ticketTypesOf } from '../queries/catalogue.ts'

/** Moves a ticket type one place up or down among the others; at either end nothing changes. Throws `not-found`. */
export const moveTicketType = (
  context: Context,
  slug: string,
  typeSlug: string,
  direction: Direction,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'tickets.edit', slug)
    // Two who move at once would each write an order of their own.
    await lockQuotas(work.db, event.id)
    const before = await ticketTypesOf(work.db, event.id)
    const moved = before.find((one) => one.slug === typeSlug)
    if (!moved) throw notFound()
    const after = moveInOrder(before, moved, direction)
    if (after === before) return
    await orderTicketTypes(
      work.db,
      event,
      after.map(({ id }) => id),
    )
    await work.audit({
      action: 'tickets.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'ticket-type',
      objectId: moved.slug,
      before: { order: before.map((one) => one.slug) },
      after: { order: after.map((one) => one.slug) },
    })
    work.changed(`event:${event.id}`)
  })
