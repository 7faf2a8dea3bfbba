import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { timetableOf } from '../../schedule/queries/timetable.ts'
import { moveSessionsIn, type MovedSession } from '../../schedule/use-cases/move-sessions-in.ts'
import { keepAsCandidate, lockCandidate, markTaken } from '../database/candidates.ts'
import type { Plan } from '../domain/plan.ts'
import { planDifference } from '../domain/plan-difference.ts'
import { policy } from '../policy.ts'
import { candidateById } from '../queries/candidates.ts'

/**
 * Moves the sessions of the working copy to where a candidate has them, and keeps how they stood as a candidate to go back to;
 * all of it or nothing. `moved`: how many; `kept`: the number to go back to. With `rest`, what somebody moved since stays where it
 * is now. Throws `candidate-outdated` (how many were moved since, or are gone) without it, `moved-since` when somebody moved one
 * at this very moment, `candidate-taken` if it was taken already or is not over, `not-found`.
 */
export const takeCandidate = (
  context: Context,
  eventSlug: string,
  id: string,
  { rest = false }: { readonly rest?: boolean } = {},
): Promise<{ readonly moved: number; readonly kept: number }> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'agenda.plan', eventSlug)
    if (!(await lockCandidate(work.db, event, id))) throw notFound()
    const candidate = await candidateById(work.db, id)
    if (candidate?.state !== 'found' || !candidate.plan) throw new AppError('candidate-taken')
    const { plan, number } = candidate
    const { wishes, scope, seconds, seed } = candidate.asked
    const difference = planDifference(await timetableOf(work.db, event), plan.places)
    const outdated = difference.movedSince.length + difference.gone
    if (outdated > 0 && !rest) throw new AppError('candidate-outdated', { count: outdated })
    const moved = await moveSessionsIn(
      work,
      eventSlug,
      difference.moves.map(({ to: { startsAt, ...place } }) => ({
        ...place,
        startsAt: startsAt === null ? null : new Date(startsAt),
      })),
    )
    await markTaken(work.db, event, id)
    const kept = await keepAsCandidate(
      work.db,
      event,
      {
        asked: { wishes, scope, seconds, seed, mishaps: [], keptBefore: number },
        plan: wayBack(plan, moved),
      },
      { by: work.actor?.id ?? null, at: work.now },
    )
    await work.audit({
      action: 'candidate.take',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'candidate',
      objectId: id,
      after: { number, sessions: moved.length },
    })
    return { moved: moved.length, kept }
  })

const wayBack = (plan: Plan, moved: readonly MovedSession[]): Plan => ({
  ...plan.before,
  before: { hard: plan.hard, soft: plan.soft, costs: plan.costs },
  places: moved.map(({ id, version, from }) => ({
    sessionId: id,
    version,
    startsAt: from.startsAt?.getTime() ?? null,
    roomId: from.roomId,
  })),
  tooLong: [],
  clash: null,
})
