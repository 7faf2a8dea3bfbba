import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { askToStop } from '../database/candidates.ts'
import { policy } from '../policy.ts'

/** Ends a search; what it has found so far is its result. Does nothing to one that is over. */
export const stopCandidate = (context: Context, eventSlug: string, id: string): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'agenda.plan', eventSlug)
    await askToStop(work.db, event, id)
  })
