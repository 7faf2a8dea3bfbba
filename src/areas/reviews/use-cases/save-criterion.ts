import { notFound } from '../../../shared/app-error.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { tracksOf } from '../../proposals/queries.ts'
import { keepOverallScores, saveCriterionRow, type CriterionValues } from '../database/criteria.ts'
import { lockCriteria, scoreAnew } from '../database/reviews.ts'
import { policy } from '../policy.ts'
import { criteriaOf, hasScores } from '../queries/criteria.ts'

// As it is called once it is one of several; the chair can rename it.
const overall: LocalizedText = {
  en: 'Overall impression',
  es: 'Impresión general',
  pt: 'Impressão geral',
}

/**
 * Adds a criterion, or changes the one with this id; the scores of all reviews follow. The scores given while there was
 * none stay: the overall impression becomes a criterion of its own, beside the first. Throws `not-found`.
 */
export const saveCriterion = (
  context: Context,
  eventSlug: string,
  id: string | null,
  values: CriterionValues,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'review.set-up', eventSlug)
    await lockCriteria(work.db, event, { alone: true })
    const known = await criteriaOf(work.db, event.id)
    const before = known.find((each) => each.id === id)
    const tracks = await tracksOf(work.db, event.id)
    if (id !== null && !before) throw notFound()
    if (values.trackId !== null && !tracks.some((track) => track.id === values.trackId))
      throw notFound()
    if (known.length === 0 && (await hasScores(work.db, event.id))) {
      const first = { name: overall, steps: [], weight: 1, trackId: null }
      const kept = await saveCriterionRow(work.db, event, null, first, work.now)
      await keepOverallScores(work.db, event, kept)
    }
    const saved = await saveCriterionRow(work.db, event, id, values, work.now)
    await scoreAnew(work.db, event.id)
    await work.audit({
      action: 'review.set-up',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'criterion',
      objectId: saved,
      before,
      after: values,
    })
  })
