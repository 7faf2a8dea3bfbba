import { invalidInput, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { replaceRoomHours } from '../database/room-facts.ts'
import type { RoomHours } from '../domain/timetable.ts'
import { policy } from '../policy.ts'
import { daysOf, roomsOf } from '../queries/timetable.ts'

/**
 * Sets the days on which a room is open at other hours than the event, or closed (nulls); on all other days it is open as the event
 * is. Throws `not-found` for a room of elsewhere, `invalid-input` for a day of elsewhere and for hours that end before they
 * begin.
 */
export const saveRoomHours = (
  context: Context,
  eventSlug: string,
  roomId: string,
  hours: readonly RoomHours[],
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'agenda.edit', eventSlug)
    const [rooms, days] = await Promise.all([roomsOf(work.db, event.id), daysOf(work.db, event)])
    const room = rooms.find(({ id }) => id === roomId)
    if (!room) throw notFound()
    const known = new Set(days.map(({ day }) => day))
    const named = new Set(hours.map(({ day }) => day))
    if (named.size < hours.length || hours.some(({ day }) => !known.has(day)))
      throw invalidInput([{ field: 'days', code: 'not-a-choice' }])
    if (hours.some(({ opensAt, closesAt }) => !inOrder(opensAt, closesAt)))
      throw invalidInput([{ field: 'days', code: 'closes-before-it-opens' }])
    await replaceRoomHours(work.db, event, room.id, hours)
    await work.audit({
      action: 'agenda.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'room',
      objectId: room.id,
      before: { hours: room.hours },
      after: { hours },
    })
    work.changed(`event:${event.id}`)
  })

const inOrder = (opensAt: string | null, closesAt: string | null) =>
  opensAt === null || closesAt === null ? opensAt === closesAt : opensAt < closesAt
