import { AppError, invalidInput } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { insertDeclared } from '../database/profile.ts'
import { policy } from '../policy.ts'

/**
 * A reviewer declares that they must not judge a person (by name or address) or an organisation: their proposals are not there for
 * them from now on, also those that come later. Says nothing of whether there are any. Only a chair takes it back.
 */
export const declareConflict = (
  context: Context,
  eventSlug: string,
  declared: { readonly kind: 'person' | 'organisation'; readonly said: string },
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'reviewer.profile', eventSlug)
    if (!work.actor) throw new AppError('sign-in-required')
    const said = declared.said.trim()
    if (said === '') throw invalidInput([{ field: 'said', code: 'required' }])
    if (!(await insertDeclared(work.db, event, work.actor.id, { ...declared, said }, work.now)))
      return
    await work.audit({
      action: 'conflict.declare',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'person',
      objectId: work.actor.id,
      after: { kind: declared.kind, said },
    })
  })
