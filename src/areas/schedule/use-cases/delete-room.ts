import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { eraseRoom } from '../database.ts'
import { policy } from '../policy.ts'
import { roomsOf } from '../queries/timetable.ts'

/** Takes a room away. Its sessions stay, and wait to be placed again. What is published does not change. */
export const deleteRoom = (context: Context, eventSlug: string, id: string): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'agenda.edit', eventSlug)
    const before = (await roomsOf(work.db, event.id)).find((room) => room.id === id)
    if (!before) throw notFound()
    const unplaced = await eraseRoom(work.db, event, id, work.now)
    await work.audit({
      action: 'agenda.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'room',
      objectId: id,
      before,
      after: { deleted: true, unplaced },
    })
    work.changed(`event:${event.id}`)
  })
