import { invalidInput, type Problem } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { insertRoomBlock } from '../database/room-facts.ts'
import type { RoomBlock } from '../domain/timetable.ts'
import { policy } from '../policy.ts'
import { timetableOf } from '../queries/timetable.ts'

/**
 * Keeps time of a room for a host, or, without one, for nobody; its id. It forbids nothing: who places something else there is
 * warned. Throws `invalid-input` for a room, day or host of elsewhere and for a time that ends before it begins.
 */
export const keepRoom = (
  context: Context,
  eventSlug: string,
  block: Omit<RoomBlock, 'id'>,
): Promise<string> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'agenda.edit', eventSlug)
    const { rooms, days, hosts } = await timetableOf(work.db, event)
    const problems: Problem[] = []
    const mustKnow = (field: string, known: boolean) => {
      if (!known) problems.push({ field, code: 'not-a-choice' })
    }
    mustKnow(
      'roomId',
      rooms.some(({ id }) => id === block.roomId),
    )
    mustKnow(
      'day',
      days.some(({ day }) => day === block.day),
    )
    mustKnow('hostId', block.hostId === null || hosts.some(({ id }) => id === block.hostId))
    if (block.endsAt <= block.startsAt)
      problems.push({ field: 'endsAt', code: 'closes-before-it-opens' })
    if (problems.length > 0) throw invalidInput(problems)
    const id = await insertRoomBlock(work.db, event, block, work.now)
    await work.audit({
      action: 'agenda.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'room',
      objectId: block.roomId,
      after: { kept: block },
    })
    work.changed(`event:${event.id}`)
    return id
  })
