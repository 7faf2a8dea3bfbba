import { AppError } from '../../../shared/app-error.ts'
import { textIn, type LocalizedText } from '../../../shared/localized-text.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { markCancelled } from '../database.ts'
import { policy } from '../policy.ts'

/**
 * Calls the event off: its pages stay and say so, with the note. The name must be typed as it stands, since hundreds
 * of people read it; otherwise throws `name-does-not-match`.
 */
export const cancelEvent = (
  context: Context,
  slug: string,
  input: { readonly confirmation: string; readonly note: LocalizedText },
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'event.cancel', slug)
    if (input.confirmation.trim() !== textIn(event.name, context.language))
      throw new AppError('name-does-not-match', {}, [
        { field: 'confirmation', code: 'name-does-not-match' },
      ])
    await markCancelled(work.db, event, work.now, input.note, work.now)
    await work.audit({
      action: 'event.cancel',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'event',
      objectId: event.id,
      after: { note: input.note },
    })
    work.changed(`event:${event.id}`, 'network')
  })

/** Takes a cancellation back: the event is on again. */
export const reinstateEvent = (context: Context, slug: string): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'event.cancel', slug)
    await markCancelled(work.db, event, null, {}, work.now)
    await work.audit({
      action: 'event.reinstate',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'event',
      objectId: event.id,
    })
    work.changed(`event:${event.id}`, 'network')
  })
