import { invalidInput, type Problem } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { lockTimetable } from '../database.ts'
import { updateSessionFacts, type SessionFacts } from '../database/session-facts.ts'
import { timetableOf } from '../queries/timetable.ts'
import { blocksFor } from '../domain/blocks-for.ts'
import { authoriseSession } from './authorise-session.ts'

/**
 * Keeps what the team knows of a session: further rooms, recording, languages, equipment, how many are expected, and the block it
 * is a part of, for whose place it gives up its own. Throws `invalid-input` for a room of elsewhere or what cannot be its block.
 */
export const saveSessionFacts = (
  context: Context,
  eventSlug: string,
  id: string,
  facts: SessionFacts,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, session } = await authoriseSession(work, eventSlug, id)
    await lockTimetable(work.db, event)
    const timetable = await timetableOf(work.db, event)
    const before = timetable.sessions.find((each) => each.id === session.id)!
    const rooms = new Set(timetable.rooms.map((room) => room.id))
    const problems: Problem[] = []
    if (facts.furtherRoomIds.some((roomId) => !rooms.has(roomId)))
      problems.push({ field: 'furtherRoomIds', code: 'not-a-choice' })
    const { blockId } = facts
    if (blockId !== null && !blocksFor(timetable, before).some((each) => each.id === blockId))
      problems.push({ field: 'blockId', code: 'not-a-choice' })
    if (problems.length > 0) throw invalidInput(problems)
    await updateSessionFacts(work.db, event, session.id, facts, work.now)
    const { recording, interpretation, captions, equipment, expected, blockPosition } = before
    const was = { furtherRoomIds: before.furtherRoomIds, recording, interpretation, captions }
    await work.audit({
      action: 'agenda.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'session',
      objectId: session.id,
      before: { ...was, equipment, expected, blockId: before.blockId, blockPosition },
      after: facts,
    })
    work.changed(`event:${event.id}`)
  })
