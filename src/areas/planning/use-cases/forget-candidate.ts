import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { forgetCandidate as deleteCandidate } from '../database/candidates.ts'
import { policy } from '../policy.ts'
import { candidateById } from '../queries/candidates.ts'

/** Puts a candidate away for good; the agenda stays as it is. Throws `not-found`. */
export const forgetCandidate = (context: Context, eventSlug: string, id: string): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'agenda.plan', eventSlug)
    const candidate = await candidateById(work.db, id)
    if (candidate?.eventId !== event.id) throw notFound()
    await deleteCandidate(work.db, event, id)
    await work.audit({
      action: 'candidate.forget',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'candidate',
      objectId: id,
      before: { number: candidate.number },
    })
  })
