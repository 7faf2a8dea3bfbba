import { newCode } from '../../../shared/ids.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { insertSessions } from '../database.ts'
import { noteRepeat } from '../database/session-facts.ts'
import { sessionById } from '../queries/timetable.ts'
import { authoriseSession } from './authorise-session.ts'

/**
 * Holds a session another time: a session that waits for a place of its own and says what the first says, also when that
 * changes. Of another time it makes one more time of the first. The code of the new one.
 */
export const repeatSession = (context: Context, eventSlug: string, id: string): Promise<string> =>
  transact(context, async (work) => {
    const { event, session } = await authoriseSession(work, eventSlug, id)
    const firstId = session.repeatsId ?? session.id
    const first = (await sessionById(work.db, event.id, firstId)) ?? session
    const { kind, title, abstract, lang, level, trackId, formatId, sponsored, minutes } = first
    const said = { kind, title, abstract, lang, level, trackId, formatId, sponsored, minutes }
    const code = newCode()
    const fresh = { ...said, code, proposalId: null, startsAt: null, roomId: null, speakerIds: [] }
    const [made] = await insertSessions(work.db, event, [fresh], work.now)
    await noteRepeat(work.db, event, made!, firstId)
    await work.audit({
      action: 'agenda.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'session',
      objectId: made!,
      after: { repeatsId: firstId },
    })
    work.changed(`event:${event.id}`)
    return code
  })
