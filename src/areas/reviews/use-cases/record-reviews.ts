import { AppError, invalidInput, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { upsertReviews } from '../database/reviews.ts'
import { overallImpression, overallScore } from '../domain/criteria.ts'
import { problemsOfVerdict } from '../domain/verdict.ts'
import { policy } from '../policy.ts'
import { criteriaOf } from '../queries/criteria.ts'
import { speakersAmong, submittedByCode } from '../queries/judged.ts'

export type RecordedReview = {
  /** Of the whole, as it was given elsewhere: 1 to 5; null: an abstention, with its reason. */
  readonly score: number | null
  /** By criterion, where there are some: then their weighted mean is the whole. */
  readonly scores?: Readonly<Record<string, number>>
  readonly abstainReason: string
  readonly comment: string
  /** Code of the proposal. */
  readonly proposal: string
  readonly reviewerId: string
  /** When it was given. */
  readonly at: Date
}

/**
 * Writes many reviews that others gave, with a few statements however many they are: all or none. Throws `not-found` for a
 * code that is no submitted proposal of the event, `conflict-of-interest` if a reviewer speaks in what they review (what comes from
 * somebody with another conflict is kept and does not count), or
 * `invalid-input`. At most one review of a person on a proposal.
 */
export const recordReviews = (
  context: Context,
  eventSlug: string,
  reviews: readonly RecordedReview[],
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'review.import', eventSlug)
    if (!work.actor) throw new AppError('sign-in-required')
    if (reviews.length === 0) return
    const problems = reviews.flatMap(({ score, abstainReason }) =>
      problemsOfVerdict(
        { scores: score === null ? null : { [overallImpression.id]: score }, abstainReason },
        [overallImpression],
      ),
    )
    if (problems.length > 0) throw invalidInput(problems)
    const codes = [...new Set(reviews.map(({ proposal }) => proposal))]
    const proposals = await submittedByCode(work.db, event.id, codes)
    const ids = new Map(proposals.map(({ code, id }) => [code, id]))
    if (ids.size < codes.length) throw notFound()
    const speakers = new Set(
      (await speakersAmong(work.db, [...ids.values()])).map(
        ({ proposalId, personId }) => `${proposalId} ${personId}`,
      ),
    )
    const criteria = await criteriaOf(work.db, event.id)
    const rows = reviews.map(({ proposal, scores = {}, ...review }) => ({
      ...review,
      ...asRecorded,
      scores,
      score: overallScore(scores, criteria) ?? review.score,
      proposalId: ids.get(proposal)!,
    }))
    if (rows.some(({ proposalId, reviewerId }) => speakers.has(`${proposalId} ${reviewerId}`)))
      throw new AppError('conflict-of-interest')
    await upsertReviews(work.db, event, rows)
    await work.audit({
      action: 'review.import',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'event',
      objectId: event.id,
      after: { reviews: rows.length, proposals: ids.size },
    })
  })

const asRecorded = { shareable: false, privateNote: '', key: null }
