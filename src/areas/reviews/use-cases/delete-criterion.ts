import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { deleteCriterionRow } from '../database/criteria.ts'
import { lockCriteria, scoreAnew } from '../database/reviews.ts'
import { policy } from '../policy.ts'
import { criteriaOf } from '../queries/criteria.ts'

/** Removes a criterion with what was scored by it; the scores of all reviews follow from what is left. Throws `not-found`. */
export const deleteCriterion = (context: Context, eventSlug: string, id: string): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'review.set-up', eventSlug)
    await lockCriteria(work.db, event, { alone: true })
    const before = (await criteriaOf(work.db, event.id)).find((each) => each.id === id)
    if (!before) throw notFound()
    await deleteCriterionRow(work.db, event, id)
    await scoreAnew(work.db, event.id)
    await work.audit({
      action: 'review.set-up',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'criterion',
      objectId: id,
      before,
    })
  })
