import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { moveSessions } from '../../schedule/use-cases/move-sessions.ts'
import { keepAsCandidate, markTaken } from '../database/candidates.ts'
import { policy } from '../policy.ts'
import { candidateById } from '../queries/candidates.ts'
import { placesNow } from '../queries/places-now.ts'

/**
 * Moves the sessions of the working copy to where a candidate has them, all or none, and keeps how they stood as a candidate to
 * go back to. How many moved. Throws `moved-since` when somebody moved one of them since the search began, `candidate-taken`
 * if it was taken already or is not over, `not-found`.
 */
export async function takeCandidate(
  context: Context,
  eventSlug: string,
  id: string,
): Promise<number> {
  const { eventId, places, before, asked } = await transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'agenda.plan', eventSlug)
    const candidate = await candidateById(work.db, id)
    if (candidate?.eventId !== event.id) throw notFound()
    if (candidate.state !== 'found' || !candidate.plan) throw new AppError('candidate-taken')
    const { places: wanted } = candidate.plan
    const standing = await placesNow(
      work.db,
      event.id,
      wanted.map(({ sessionId }) => sessionId),
    )
    return { eventId: event.id, places: wanted, before: standing, asked: candidate.asked }
  })
  const moved = await moveSessions(
    context,
    eventSlug,
    places.map(({ startsAt, ...place }) => ({
      ...place,
      startsAt: startsAt === null ? null : new Date(startsAt),
    })),
  )
  const versions = new Map(moved.map((session) => [session.id, session.version]))
  await transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'agenda.plan', eventSlug)
    await markTaken(work.db, event, id)
    await keepAsCandidate(
      work.db,
      event,
      {
        asked,
        plan: {
          places: before.map((place) => ({ ...place, version: versions.get(place.sessionId)! })),
          hard: 0,
          soft: 0,
          costs: [],
          tooLong: [],
        },
      },
      { by: work.actor?.id ?? null, at: work.now },
    )
    await work.audit({
      action: 'candidate.take',
      scope: 'event',
      scopeId: eventId,
      objectKind: 'candidate',
      objectId: id,
      after: { sessions: places.length },
    })
  })
  return places.length
}
