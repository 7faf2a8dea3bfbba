import type { Timetable, TimetableSession } from './timetable.ts'
import { sessionsOf, type Warning } from './warning.ts'
import { warningsOf } from './warnings.ts'

/** Where a session would go: nulls take it off the timetable; without minutes it stays as long as it is. */
export type Placement = {
  readonly sessionId: string
  readonly startsAt: Date | null
  readonly roomId: string | null
  readonly minutes?: number
  readonly furtherRoomIds?: readonly string[]
  readonly blockId?: string | null
  readonly pinned?: boolean
}

// What comes into a block comes behind the others, wherever the server counts it then.
const lastInBlock = 1_000_000

const known = new WeakMap<Timetable, ReadonlyMap<string, Warning>>()

/**
 * What the timetable would newly warn of if these sessions went there, and what that would mend. Nothing is said of sessions that
 * wait for a place. Quick enough for every step of a drag: of a timetable that is asked again only the new state is judged.
 */
export function warningsOfPlacement(
  timetable: Timetable,
  placements: readonly Placement[],
): { readonly fresh: Warning[]; readonly mended: Warning[] } {
  const before = known.get(timetable) ?? named(warningsOf(timetable))
  known.set(timetable, before)
  const after = named(warningsOf(withPlacements(timetable, placements)))
  return {
    fresh: [...after].flatMap(([name, warning]) => (before.has(name) ? [] : [warning])),
    mended: [...before].flatMap(([name, warning]) => (after.has(name) ? [] : [warning])),
  }
}

/** The timetable as it would be. What an event beside this one would do there only the server knows. */
export function withPlacements(timetable: Timetable, placements: readonly Placement[]): Timetable {
  const places = new Map(placements.map(({ sessionId, ...place }) => [sessionId, place]))
  return {
    ...timetable,
    sessions: timetable.sessions.map((session): TimetableSession => {
      const place = places.get(session.id)
      if (!place) return session
      const { furtherRoomIds = session.furtherRoomIds, roomId } = place
      return {
        ...session,
        // What gets a place of its own leaves its block.
        blockId: place.startsAt === null ? session.blockId : null,
        ...place,
        blockPosition:
          (place.blockId ?? session.blockId) === session.blockId
            ? session.blockPosition
            : lastInBlock,
        furtherRoomIds: furtherRoomIds.filter((id) => id !== roomId),
      }
    }),
    inSharedRooms: timetable.inSharedRooms.filter(({ sessionId }) => !places.has(sessionId)),
  }
}

const named = (warnings: readonly Warning[]): ReadonlyMap<string, Warning> =>
  new Map(
    warnings.flatMap((warning) =>
      warning.kind === 'unplaced' || warning.kind === 'not-taken'
        ? []
        : [[nameOf(warning), warning]],
    ),
  )

/** The same trouble has the same name, also when it got a little larger. */
const nameOf = (warning: Warning): string =>
  JSON.stringify([
    warning.kind,
    sessionsOf(warning)
      .map(({ id }) => id)
      .toSorted(),
    'personId' in warning && warning.personId,
    'roomId' in warning && warning.roomId,
    'language' in warning && [warning.language, warning.day, warning.half],
    'rule' in warning && [warning.rule.programmeId, warning.rule.key],
  ])
