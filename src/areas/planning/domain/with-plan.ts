import type { Timetable } from '../../schedule/domain/timetable.ts'
import type { PlannedPlace } from './plan.ts'

/** The working copy as it would be with sessions elsewhere. */
export function withPlan(timetable: Timetable, places: readonly PlannedPlace[]): Timetable {
  const planned = new Map(places.map((place) => [place.sessionId, place]))
  return {
    ...timetable,
    sessions: timetable.sessions.map((session) => {
      const place = planned.get(session.id)
      if (!place) return session
      const { startsAt, roomId } = place
      return { ...session, startsAt: startsAt === null ? null : new Date(startsAt), roomId }
    }),
  }
}
