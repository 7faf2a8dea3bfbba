import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { deleteDeclared } from '../database/profile.ts'
import { policy } from '../policy.ts'

/**
 * A chair takes back what somebody else declared by mistake. Throws `not-found`, or `conflict-of-interest` for what the chair
 * declared themselves: another one has to.
 */
export const takeBackConflict = (context: Context, eventSlug: string, id: string): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'conflict.rule', eventSlug)
    const gone = await deleteDeclared(work.db, event, id)
    if (!gone) throw notFound()
    if (gone.personId === work.actor?.id) throw new AppError('conflict-of-interest')
    await work.audit({
      action: 'conflict.take-back',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'person',
      objectId: gone.personId,
      before: { kind: gone.kind, said: gone.said },
    })
  })
