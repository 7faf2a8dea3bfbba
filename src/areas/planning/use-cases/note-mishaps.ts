import type { Context } from '../../../platform/use-case.ts'
import { localInput } from '../../../shared/time.ts'
import { keepRoom } from '../../schedule/use-cases/keep-room.ts'
import { noteAbsence } from '../../speakers/use-cases/note-absence.ts'
import type { Mishap } from '../domain/plan.ts'
import { planGrounds } from '../queries/plan-grounds.ts'

/**
 * Writes down what happened, so that warnings and the next search know: a speaker's times, and time of a room that is kept for
 * nobody. Throws what these throw.
 */
export async function noteMishaps(
  context: Context,
  eventSlug: string,
  mishaps: readonly Mishap[],
): Promise<void> {
  const { timetable } = await planGrounds(context.db, eventSlug)
  for (const mishap of mishaps) {
    const [from, until] = [new Date(mishap.from), new Date(mishap.until)]
    if (mishap.kind === 'speaker-away') {
      await noteAbsence(context, eventSlug, mishap.personId, {
        from: from.toISOString(),
        until: until.toISOString(),
      })
      continue
    }
    const [first, last] = [from, until].map((each) => localInput(each, timetable.timeZone))
    const [firstDay, startsAt] = [first!.slice(0, 10), first!.slice(11, 16)]
    const [lastDay, endsAt] = [last!.slice(0, 10), last!.slice(11, 16)]
    for (const { day } of timetable.days) {
      if (day < firstDay || day > lastDay) continue
      const time = {
        startsAt: day === firstDay ? startsAt : '00:00',
        endsAt: day === lastDay ? endsAt : '23:59',
      }
      if (time.startsAt < time.endsAt)
        await keepRoom(context, eventSlug, {
          ...time,
          roomId: mishap.roomId,
          day,
          hostId: null,
          note: '',
        })
    }
  }
}
