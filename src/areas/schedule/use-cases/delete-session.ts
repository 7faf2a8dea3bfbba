import { transact, type Context } from '../../../platform/use-case.ts'
import { eraseSession } from '../database.ts'
import { authoriseSession } from './authorise-session.ts'

/**
 * Takes a session off the timetable for good. What is published does not change before the next release, which tells
 * that it is gone. One made of a proposal can be taken again.
 */
export const deleteSession = (context: Context, eventSlug: string, id: string): Promise<void> =>
  transact(context, async (work) => {
    const { event, session } = await authoriseSession(work, eventSlug, id)
    await eraseSession(work.db, event, session.id)
    await work.audit({
      action: 'agenda.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'session',
      objectId: session.id,
      before: session,
      after: { deleted: true },
    })
    work.changed(`event:${event.id}`)
  })
