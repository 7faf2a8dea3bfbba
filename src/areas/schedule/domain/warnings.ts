import { isWaiting, type Timetable } from './timetable.ts'
import { bySeriousness, type Warning } from './warning.ts'
import { groundsOf } from './warnings/grounds.ts'
import { warnOfHours } from './warnings/warn-of-hours.ts'
import { warnOfLanguages } from './warnings/warn-of-languages.ts'
import { warnOfPeople } from './warnings/warn-of-people.ts'
import { warnOfPlaces } from './warnings/warn-of-places.ts'
import { warnOfRooms } from './warnings/warn-of-rooms.ts'
import { warnOfRules } from './warnings/warn-of-rules.ts'
import { warnOfSharedRooms } from './warnings/warn-of-shared-rooms.ts'
import { warnOfSpeakers } from './warnings/warn-of-speakers.ts'
import { warnOfTopics } from './warnings/warn-of-topics.ts'

/**
 * All that deserves a look, what cannot happen at all first (a room or person in two places), then what will annoy, then what
 * is still open. Pure, and about as long as it takes to put the sessions in order, plus what overlaps: a browser asks it while
 * something is dragged.
 */
export function warningsOf(timetable: Timetable): Warning[] {
  const grounds = groundsOf(timetable)
  return [
    ...warnOfRooms(grounds),
    ...warnOfSpeakers(grounds),
    ...warnOfHours(grounds),
    ...warnOfPlaces(grounds),
    ...warnOfTopics(grounds),
    ...warnOfLanguages(grounds),
    ...warnOfRules(grounds),
    ...warnOfPeople(grounds),
    ...warnOfSharedRooms(grounds),
    ...openWarnings(timetable),
  ].toSorted(bySeriousness)
}

function openWarnings({ sessions, acceptedWithoutSession }: Timetable): Warning[] {
  const unplaced = sessions.filter(
    (session) => isWaiting(session) && (session.proposal?.accepted ?? true),
  )
  return [
    ...(unplaced.length > 0 ? [{ kind: 'unplaced', sessions: unplaced } as const] : []),
    ...(acceptedWithoutSession > 0
      ? [{ kind: 'not-taken', count: acceptedWithoutSession } as const]
      : []),
  ]
}
