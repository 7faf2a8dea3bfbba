import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { orderOnOffer, type OnOffer } from '../database/catalogue.ts'
import { lockQuotas } from '../database/lock-quotas.ts'
import { moveInOrder, type Direction } from '../../../shared/move-in-order.ts'
import { policy } from '../policy.ts'
import { questionsOf, ticketTypesOf } from '../queries/catalogue.ts'

const allOf = { 'ticket-type': ticketTypesOf, question: questionsOf } as const

/**
 * Moves a ticket type or a question of an event one place up or down among the others; at either end nothing changes.
 * Throws `not-found`.
 */
export const moveOnOffer = (
  context: Context,
  eventSlug: string,
  { kind, slug }: { readonly kind: OnOffer; readonly slug: string },
  direction: Direction,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'tickets.edit', eventSlug)
    // Two who move at once would each write an order of their own.
    await lockQuotas(work.db, event.id)
    const before: readonly { readonly id: string; readonly slug: string }[] = await allOf[kind](
      work.db,
      event.id,
    )
    const moved = before.find((one) => one.slug === slug)
    if (!moved) throw notFound()
    const after = moveInOrder(before, moved, direction)
    if (after === before) return
    await orderOnOffer(
      work.db,
      event,
      kind,
      after.map(({ id }) => id),
    )
    await work.audit({
      action: 'tickets.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: kind,
      objectId: slug,
      before: { order: before.map((one) => one.slug) },
      after: { order: after.map((one) => one.slug) },
    })
    work.changed(`event:${event.id}`)
  })
