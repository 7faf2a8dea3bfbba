import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { eraseRoomBlock } from '../database/room-facts.ts'
import { policy } from '../policy.ts'
import { timetableOf } from '../queries/timetable.ts'

/** Gives time of a room free that was kept. Throws `not-found` for what is kept elsewhere. */
export const freeRoom = (context: Context, eventSlug: string, id: string): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'agenda.edit', eventSlug)
    const { roomBlocks } = await timetableOf(work.db, event)
    const before = roomBlocks.find((block) => block.id === id)
    if (!before || !(await eraseRoomBlock(work.db, event, id))) throw notFound()
    await work.audit({
      action: 'agenda.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'room',
      objectId: before.roomId,
      before: { kept: before },
    })
    work.changed(`event:${event.id}`)
  })
