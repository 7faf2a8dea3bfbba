import { AppError, notFound } from '../../../shared/app-error.ts'
import { freeSlug, slugOf } from '../../../shared/slug.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { insertRooms, insertSharedRoom, lockTimetable } from '../database.ts'
import { policy } from '../policy.ts'
import { roomsBeside } from '../queries/shared-rooms.ts'
import { roomsOf } from '../queries/timetable.ts'

/**
 * Uses a room of an event held beside this one: it stands among the event's own, and what both do in it at one time is a
 * warning to both. Throws `not-found` for a room of an event that is not held beside it (both must have agreed),
 * `name-taken` where a room of the event is called the same.
 */
export const shareRoom = (context: Context, slug: string, otherRoomId: string): Promise<string> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'agenda.edit', slug)
    await lockTimetable(work.db, event)
    const beside = await roomsBeside(work.db, event.id)
    const other = beside.find(({ id }) => id === otherRoomId)
    if (!other) throw notFound()
    const rooms = await roomsOf(work.db, event.id)
    const alike = (name: string) => name.trim().toLowerCase()
    if (rooms.some((room) => alike(room.name) === alike(other.name)))
      throw new AppError('name-taken', {}, [{ field: 'room', code: 'name-taken' }])
    const { name, capacity, accessibility } = other
    const taken = new Set(rooms.map((room) => room.slug))
    const room = { name, capacity, accessibility, slug: freeSlug(slugOf(name, 'room'), taken) }
    const [made] = await insertRooms(work.db, event, [room], rooms.length, work.now)
    await insertSharedRoom(work.db, event, made!, other.id)
    await work.audit({
      action: 'agenda.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'room',
      objectId: made!,
      after: { name, sharedWith: other.event },
    })
    work.changed(`event:${event.id}`)
    return made!
  })
