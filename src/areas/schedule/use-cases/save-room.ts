import { AppError, notFound } from '../../../shared/app-error.ts'
import { freeSlug, slugOf } from '../../../shared/slug.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { insertRooms, lockTimetable, updateRoom, type RoomValues } from '../database.ts'
import { policy } from '../policy.ts'
import { roomsOf } from '../queries/timetable.ts'

export type RoomInput = Omit<RoomValues, 'slug'>

/**
 * Adds a room behind the others, or changes the one with this id; its id. Throws `not-found` for a room of elsewhere,
 * `name-taken` for the name of another one: nobody could tell the two apart.
 */
export const saveRoom = (
  context: Context,
  eventSlug: string,
  id: string | null,
  input: RoomInput,
): Promise<string> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'agenda.edit', eventSlug)
    await lockTimetable(work.db, event)
    const rooms = await roomsOf(work.db, event.id)
    const before = rooms.find((room) => room.id === id)
    if (id && !before) throw notFound()
    const alike = (name: string) => name.trim().toLowerCase()
    if (rooms.some((room) => room.id !== id && alike(room.name) === alike(input.name)))
      throw new AppError('name-taken', {}, [{ field: 'name', code: 'name-taken' }])
    const taken = new Set(rooms.map((room) => room.slug))
    const slug = freeSlug(slugOf(input.name, 'room'), taken)
    if (before) await updateRoom(work.db, event, before.id, input)
    const [made] = before
      ? [before.id]
      : await insertRooms(work.db, event, [{ ...input, slug }], rooms.length, work.now)
    await work.audit({
      action: 'agenda.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'room',
      objectId: made!,
      before,
      after: input,
    })
    work.changed(`event:${event.id}`)
    return made!
  })
