import { transact, type Context } from '../../../platform/use-case.ts'
import { putSession } from '../database.ts'
import { authoriseSession } from './authorise-session.ts'

/** Takes a session from its time and room; it waits to be placed again. */
export const unplaceSession = (context: Context, eventSlug: string, id: string): Promise<void> =>
  transact(context, async (work) => {
    const { event, session } = await authoriseSession(work, eventSlug, id)
    const after = { startsAt: null, roomId: null }
    await putSession(work.db, event, session.id, after, work.now)
    await work.audit({
      action: 'agenda.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'session',
      objectId: session.id,
      before: { startsAt: session.startsAt, roomId: session.roomId },
      after,
    })
    work.changed(`event:${event.id}`)
  })
