import { notFound } from '../../../shared/app-error.ts'
import { moveInOrder, type Direction } from '../../../shared/move-in-order.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { lockCallOf, orderCallQuestions } from '../database/call-form.ts'
import { callQuestionsOf } from '../queries/call-questions.ts'
import { authoriseCall, type WhichCall } from './authorise-call.ts'

/** Moves a question of a call one place up or down among its own; at either end nothing changes. Throws `not-found`. */
export const moveCallQuestion = (
  context: Context,
  which: WhichCall,
  slug: string,
  direction: Direction,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, hostId, action } = await authoriseCall(work, which)
    // Two who move at once would each write an order of their own.
    await lockCallOf(work.db, event)
    const before = (await callQuestionsOf(work.db, event.id)).filter(
      (question) => question.hostId === hostId,
    )
    const moved = before.find((question) => question.slug === slug)
    if (!moved) throw notFound()
    const after = moveInOrder(before, moved, direction)
    if (after === before) return
    await orderCallQuestions(
      work.db,
      event,
      after.map(({ id }) => id),
    )
    await work.audit({
      action,
      scope: 'event',
      scopeId: event.id,
      objectKind: 'question',
      objectId: slug,
      before: { order: before.map((question) => question.slug) },
      after: { order: after.map((question) => question.slug) },
    })
  })
