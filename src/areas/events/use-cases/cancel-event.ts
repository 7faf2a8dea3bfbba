import { AppError } from '../../../shared/app-error.ts'
import { textIn, type LocalizedText } from '../../../shared/localized-text.ts'
import { enqueue } from '../../../platform/jobs/enqueue.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { markCancelled, markReinstated } from '../database.ts'
import { policy } from '../policy.ts'
import { countConcerned } from '../queries/concerned-by-cancellation.ts'

/**
 * Calls the event off: its pages stay and say so, with the note, and everybody who wanted to come or to speak gets a
 * mail. The name must be typed as it stands, since hundreds of people read it; otherwise throws `name-does-not-match`.
 * An event that is called off already stays as it is, and nobody is written to again.
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
    if (!(await markCancelled(work.db, event, input.note, work.now))) return
    await work.audit({
      action: 'event.cancel',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'event',
      objectId: event.id,
      after: { note: input.note, told: await countConcerned(work.db, event.id) },
    })
    await tellLater(work, event.id)
    work.changed(`event:${event.id}`, 'network')
  })

/** Whoever registers at this very moment is not seen yet by the first job; the second finds only them. */
async function tellLater(work: Work, eventId: string): Promise<void> {
  const data = { eventId, quiet: work.context.quiet ?? false }
  await work.enqueue('events.tell-of-cancellation', data)
  const startAfter = new Date(work.now.getTime() + 60_000)
  await enqueue(work.db, 'events.tell-of-cancellation', data, { startAfter })
}

/** Takes a cancellation back: the event is on again. */
export const reinstateEvent = (context: Context, slug: string): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'event.cancel', slug)
    await markReinstated(work.db, event, work.now)
    await work.audit({
      action: 'event.reinstate',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'event',
      objectId: event.id,
    })
    work.changed(`event:${event.id}`, 'network')
  })
