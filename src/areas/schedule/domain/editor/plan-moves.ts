import type { SessionSlot } from '../session-move.ts'
import { isPlaced, type Timetable, type TimetableSession } from '../timetable.ts'
import { leastPauseMinutes } from '../warning.ts'

/** Where a session is to stand. */
export type Placement = SessionSlot & { readonly id: string }

export type Place = { readonly startsAt: Date; readonly roomId: string | null }

export const slotOf = ({ id, startsAt, roomId, minutes }: TimetableSession): Placement => ({
  id,
  startsAt,
  roomId,
  minutes,
})

export const sameSlot = (a: SessionSlot, b: SessionSlot): boolean =>
  Number(a.startsAt ?? 0) === Number(b.startsAt ?? 0) &&
  a.roomId === b.roomId &&
  a.minutes === b.minutes

/** As warnings name a place. */
export const wanted = ({ id, ...slot }: Placement) => ({ sessionId: id, ...slot })

/**
 * Sessions moved together, so that the one that is held comes to stand at `to`: the others keep their distance in time
 * and in rooms, and none leaves the rooms there are. What waits for a place follows behind it, one after the other in
 * its room, with a pause between.
 */
export function carry(
  timetable: Pick<Timetable, 'rooms'>,
  sessions: readonly TimetableSession[],
  held: TimetableSession,
  to: Place,
): Placement[] {
  const rooms = timetable.rooms.map(({ id }) => id)
  const together = sessions.filter(isPlaced)
  const columns = together.flatMap(({ roomId }) => (roomId === null ? [] : [rooms.indexOf(roomId)]))
  const wanted =
    isPlaced(held) && held.roomId !== null && to.roomId !== null
      ? rooms.indexOf(to.roomId) - rooms.indexOf(held.roomId)
      : 0
  const shift = Math.max(
    -Math.min(...columns),
    Math.min(rooms.length - 1 - Math.max(...columns), wanted),
  )
  const later = isPlaced(held) ? Number(to.startsAt) - Number(held.startsAt) : 0
  const alone = together.length === 1
  let next = Number(to.startsAt)
  return [
    ...together.map((session) => ({
      ...slotOf(session),
      startsAt: new Date(Number(session.startsAt) + later),
      roomId: alone
        ? to.roomId
        : session.roomId === null
          ? null
          : rooms[rooms.indexOf(session.roomId) + shift]!,
    })),
    ...waitingInOrder(sessions, held).map((session) => {
      const startsAt = new Date(next)
      next += (session.minutes + leastPauseMinutes) * 60_000
      return { ...slotOf(session), startsAt, roomId: to.roomId }
    }),
  ]
}

const waitingInOrder = (sessions: readonly TimetableSession[], held: TimetableSession) =>
  sessions
    .filter((session) => !isPlaced(session))
    .toSorted((a, b) => Number(b.id === held.id) - Number(a.id === held.id))

/** Two sessions change places; each keeps its length. What comes from the list sends the other there. */
export const swap = (a: TimetableSession, b: TimetableSession): Placement[] => [
  { ...slotOf(a), startsAt: b.startsAt, roomId: b.roomId },
  { ...slotOf(b), startsAt: a.startsAt, roomId: a.roomId },
]

/** Back to the list of those that wait. */
export const unplace = (sessions: readonly TimetableSession[]): Placement[] =>
  sessions.filter(isPlaced).map((session) => ({ ...slotOf(session), startsAt: null, roomId: null }))
