import { clockTime, localClock } from '../local-clock.ts'
import type { Warning } from '../warning.ts'
import type { Grounds } from './grounds.ts'

/** What an event held beside this one does in a shared room while a session of ours is in it. */
export function warnOfSharedRooms({ timetable }: Grounds): Warning[] {
  const byId = new Map(timetable.sessions.map((session) => [session.id, session]))
  const clock = localClock(timetable.timeZone)
  return timetable.inSharedRooms.flatMap(({ sessionId, roomId, event, startsAt, minutes }) => {
    const session = byId.get(sessionId)
    if (!session) return []
    const [starts, ends] = [startsAt.getTime(), startsAt.getTime() + minutes * 60_000]
    const from = clockTime(clock(starts).minute)
    const until = clockTime(clock(ends).minute)
    return [{ kind: 'room-of-others', session, roomId, event, from, until } as const]
  })
}
