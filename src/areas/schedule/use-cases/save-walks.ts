import { invalidInput } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { lockTimetable } from '../database.ts'
import { replaceWalks } from '../database/room-facts.ts'
import { pairsOfFloors } from '../domain/pairs-of-floors.ts'
import type { Walk } from '../domain/timetable.ts'
import { policy } from '../policy.ts'
import { timetableOf } from '../queries/timetable.ts'

/**
 * Sets how long the ways between the floors take; pairs that are not named take no time. Throws `invalid-input` for a pair that
 * the rooms of the event do not make.
 */
export const saveWalks = (
  context: Context,
  eventSlug: string,
  walks: readonly Walk[],
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'agenda.edit', eventSlug)
    await lockTimetable(work.db, event)
    const { rooms, walks: before } = await timetableOf(work.db, event)
    const nameOf = (from: string, to: string) => JSON.stringify([from, to])
    const known = new Set(pairsOfFloors(rooms).map(([from, to]) => nameOf(from, to)))
    const named = new Set(walks.map(({ fromFloor, toFloor }) => nameOf(fromFloor, toFloor)))
    if (named.size < walks.length || [...named].some((name) => !known.has(name)))
      throw invalidInput([{ field: 'walks', code: 'not-a-choice' }])
    await replaceWalks(work.db, event, walks)
    await work.audit({
      action: 'agenda.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'timetable',
      objectId: event.id,
      before: { walks: before },
      after: { walks },
    })
    work.changed(`event:${event.id}`)
  })
