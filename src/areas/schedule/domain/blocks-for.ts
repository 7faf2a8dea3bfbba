import { isProgramme } from './session-kinds.ts'
import type { Timetable, TimetableSession } from './timetable.ts'

/**
 * The sessions of which a session can become a part: those that people come to hear, that are in no block themselves, and in
 * their order. One that has parts of its own can be part of none.
 */
export function blocksFor(
  { sessions }: Pick<Timetable, 'sessions'>,
  session: TimetableSession,
): TimetableSession[] {
  if (sessions.some(({ blockId }) => blockId === session.id)) return []
  return sessions.filter(
    ({ id, kind, blockId }) => id !== session.id && blockId === null && isProgramme(kind),
  )
}
