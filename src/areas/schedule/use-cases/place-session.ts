import { AppError, invalidInput, type Problem } from '../../../shared/app-error.ts'
import { instantAt } from '../../../shared/time.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { putSession } from '../database.ts'
import { daysOf, roomsOf } from '../queries/timetable.ts'
import { authoriseSession } from './authorise-session.ts'

/** Where a session is wanted: a day of the event (YYYY-MM-DD), a time in its zone (HH:MM), a room, or null for everybody. */
export type WantedSlot = {
  readonly day: string
  readonly time: string
  readonly roomId: string | null
}

/**
 * Places a session, or moves it. Clashes are allowed and told by the warnings: a timetable is made by moving things
 * about. Throws `invalid-input` for a day that is none of the event's or a room of elsewhere, `event-needs-dates`.
 */
export const placeSession = (
  context: Context,
  eventSlug: string,
  id: string,
  { day, time, roomId }: WantedSlot,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, session } = await authoriseSession(work, eventSlug, id)
    const [days, rooms] = await Promise.all([daysOf(work.db, event), roomsOf(work.db, event.id)])
    if (days.length === 0) throw new AppError('event-needs-dates')
    const startsAt = instantAt(`${day}T${time}`, event.timeZone)
    const problems: Problem[] = []
    if (!days.some((each) => each.day === day))
      problems.push({ field: 'day', code: 'not-a-choice' })
    if (!startsAt) problems.push({ field: 'time', code: 'not-a-time' })
    if (roomId !== null && !rooms.some((room) => room.id === roomId))
      problems.push({ field: 'roomId', code: 'not-a-choice' })
    if (problems.length > 0 || !startsAt) throw invalidInput(problems)
    const after = { startsAt, roomId }
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
