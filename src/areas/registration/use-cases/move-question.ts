import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { orderQuestions } from '../database/catalogue.ts'
import { lockQuotas } from '../database/lock-quotas.ts'
import { moveInOrder, type Direction } from '../domain/move-in-order.ts'
import { policy } from '../policy.ts'
import { questionsOf } from '../queries/catalogue.ts'

/** Moves a question one place up or down among the others; at either end nothing changes. Throws `not-found`. */
export const moveQuestion = (
  context: Context,
  slug: string,
  questionSlug: string,
  direction: Direction,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'tickets.edit', slug)
    // Two who move at once would each write an order of their own.
    await lockQuotas(work.db, event.id)
    const before = await questionsOf(work.db, event.id)
    const moved = before.find((one) => one.slug === questionSlug)
    if (!moved) throw notFound()
    const after = moveInOrder(before, moved, direction)
    if (after === before) return
    await orderQuestions(
      work.db,
      event,
      after.map(({ id }) => id),
    )
    await work.audit({
      action: 'tickets.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'question',
      objectId: moved.slug,
      before: { order: before.map((one) => one.slug) },
      after: { order: after.map((one) => one.slug) },
    })
    work.changed(`event:${event.id}`)
  })
