import { transact, type Context } from '../../../platform/use-case.ts'
import { pinLockedSession } from '../database/move-sessions.ts'
import { authoriseSession } from './authorise-session.ts'

/** Pins a session: it stays where it is when a search or a repair moves others. Or lets it go. */
export const pinSession = (
  context: Context,
  eventSlug: string,
  id: string,
  pinned: boolean,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, session } = await authoriseSession(work, eventSlug, id)
    await pinLockedSession(work.db, event, session.id, pinned, work.now)
    await work.audit({
      action: 'agenda.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'session',
      objectId: session.id,
      after: { pinned },
    })
    work.changed(`event:${event.id}`)
  })
