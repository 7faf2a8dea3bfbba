import { notFound } from '../../../shared/app-error.ts'
import { moveInOrder, type Direction } from '../../../shared/move-in-order.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { lockTiers, orderTiers } from '../database.ts'
import { policy } from '../policy.ts'
import { tiersOf } from '../queries.ts'

/** Moves a tier one place up or down among the others: the first weighs most. Throws `not-found`. */
export const moveTier = (
  context: Context,
  eventSlug: string,
  tierSlug: string,
  direction: Direction,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'sponsor-tier.edit', eventSlug)
    // Two who move at once would each write an order of their own.
    await lockTiers(work.db, event.id)
    const before = await tiersOf(work.db, event.id)
    const moved = before.find(({ slug }) => slug === tierSlug)
    if (!moved) throw notFound()
    const after = moveInOrder(before, moved, direction)
    if (after === before) return
    await orderTiers(
      work.db,
      event,
      after.map(({ id }) => id),
    )
    await work.audit({
      action: 'sponsor-tier.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'sponsor-tier',
      objectId: tierSlug,
      before: { order: before.map(({ slug }) => slug) },
      after: { order: after.map(({ slug }) => slug) },
    })
    work.changed(`event:${event.id}`)
  })
