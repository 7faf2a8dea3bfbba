import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { deleteVoting } from '../database.ts'
import { policy } from '../policy.ts'

/** Takes the voting away again. Throws `voting-has-votes` once somebody voted: then its close can be set. */
export const dropVoting = (context: Context, eventSlug: string): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'voting.edit', eventSlug)
    if (!(await deleteVoting(work.db, event))) throw new AppError('voting-has-votes')
    await work.audit({
      action: 'voting.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'call',
      objectId: event.id,
      after: null,
    })
    work.changed(`event:${event.id}`)
  })
