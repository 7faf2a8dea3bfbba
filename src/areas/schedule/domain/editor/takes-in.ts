import { blocksFor } from '../blocks-for.ts'
import type { Timetable, TimetableSession } from '../timetable.ts'

/**
 * Whether a session that is dropped on another becomes a part of it: the other has parts already, or is a block of lightning
 * talks in which this one has room. Else the two change places.
 */
export function takesIn(
  timetable: Pick<Timetable, 'sessions'>,
  block: TimetableSession,
  session: TimetableSession,
): boolean {
  if (session.minutes >= block.minutes || session.blockId === block.id) return false
  if (!blocksFor(timetable, session).some(({ id }) => id === block.id)) return false
  const hasParts = timetable.sessions.some(({ blockId }) => blockId === block.id)
  return (
    hasParts ||
    (block.kind === 'lightning' &&
      session.kind === 'lightning' &&
      block.minutes >= 2 * session.minutes)
  )
}
