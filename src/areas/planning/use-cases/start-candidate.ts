import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { daysOf, roomsOf } from '../../schedule/queries/timetable.ts'
import { insertCandidate, saveWishes } from '../database/candidates.ts'
import { policy } from '../policy.ts'
import type { Asked, CandidateAim } from '../queries/candidates.ts'

/**
 * Begins to search a timetable, or to mend the working copy, in the background; nothing of the agenda moves. The wishes are
 * kept for the next time. Its number. Throws `candidate-running` if one is under way, `nothing-to-plan` without days or rooms.
 */
export const startCandidate = (
  context: Context,
  eventSlug: string,
  aim: Exclude<CandidateAim, 'kept'>,
  asked: Asked,
): Promise<number> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'agenda.plan', eventSlug)
    const [days, rooms] = await Promise.all([daysOf(work.db, event), roomsOf(work.db, event.id)])
    if (days.length === 0 || rooms.length === 0) throw new AppError('nothing-to-plan')
    await saveWishes(work.db, event, asked.wishes)
    const begun = await insertCandidate(
      work.db,
      event,
      { aim, asked },
      { by: work.actor?.id ?? null, at: work.now },
    )
    if (!begun) throw new AppError('candidate-running')
    await work.audit({
      action: 'candidate.start',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'candidate',
      objectId: begun.id,
      after: { aim, number: begun.number },
    })
    await work.enqueue('candidate.solve', { candidateId: begun.id })
    return begun.number
  })
