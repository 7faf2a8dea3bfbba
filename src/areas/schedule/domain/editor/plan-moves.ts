import type { SessionSlot } from '../session-move.ts'
import { isPlaced, isWaiting, type Timetable, type TimetableSession } from '../timetable.ts'
import { leastPauseMinutes } from '../warning.ts'

/** Where a session is to stand. */
export type Placement = SessionSlot & { readonly id: string }

export type Place = { readonly startsAt: Date; readonly roomId: string | null }

export const slotOf = ({
  id,
  startsAt,
  roomId,
  minutes,
  furtherRoomIds,
  blockId,
  pinned,
}: TimetableSession): Placement => ({
  id,
  startsAt,
  roomId,
  minutes,
  furtherRoomIds,
  blockId,
  pinned,
})

export const sameSlot = (a: SessionSlot, b: SessionSlot): boolean =>
  Number(a.startsAt ?? 0) === Number(b.startsAt ?? 0) &&
  a.roomId === b.roomId &&
  a.minutes === b.minutes &&
  a.blockId === b.blockId &&
  a.pinned === b.pinned &&
  a.furtherRoomIds.toSorted().join() === b.furtherRoomIds.toSorted().join()

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
  const columns = together.flatMap(({ roomId, furtherRoomIds }) =>
    roomId === null ? [] : [roomId, ...furtherRoomIds].map((id) => rooms.indexOf(id)),
  )
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
  const beside = (id: string) => rooms[rooms.indexOf(id) + shift]!
  let next = Number(to.startsAt)
  return [
    ...together.map((session) => ({
      ...slotOf(session),
      startsAt: new Date(Number(session.startsAt) + later),
      ...(session.roomId === null || (alone && to.roomId === null)
        ? { roomId: alone ? to.roomId : null }
        : {
            roomId: beside(session.roomId),
            furtherRoomIds: session.furtherRoomIds.map(beside),
          }),
    })),
    ...waitingInOrder(sessions, held).map((session) => {
      const startsAt = new Date(next)
      next += (session.minutes + leastPauseMinutes) * 60_000
      return { ...inRoom(session, to.roomId), startsAt, blockId: null }
    }),
  ]
}

const waitingInOrder = (sessions: readonly TimetableSession[], held: TimetableSession) =>
  sessions
    .filter((session) => !isPlaced(session))
    .toSorted((a, b) => Number(b.id === held.id) - Number(a.id === held.id))

const inRoom = (session: TimetableSession, roomId: string | null): Placement => ({
  ...slotOf(session),
  roomId,
  furtherRoomIds: session.furtherRoomIds.filter((id) => id !== roomId),
})

/** Two sessions change places; each keeps its length. What comes from the list sends the other there. */
export const swap = (a: TimetableSession, b: TimetableSession): Placement[] => [
  inPlaceOf(a, b),
  inPlaceOf(b, a),
]

const inPlaceOf = (
  session: TimetableSession,
  { startsAt, roomId, furtherRoomIds, blockId }: TimetableSession,
): Placement =>
  startsAt === null
    ? { ...slotOf(session), startsAt, roomId, blockId }
    : { ...slotOf(session), startsAt, roomId, furtherRoomIds, blockId: null }

/** Back to the list of those that wait, out of a block too. */
export const unplace = (sessions: readonly TimetableSession[]): Placement[] =>
  sessions
    .filter((session) => !isWaiting(session))
    .map((session) => ({ ...slotOf(session), startsAt: null, roomId: null, blockId: null }))

/** Into a block, behind what is in it. */
export const putInto = (session: TimetableSession, blockId: string): Placement => ({
  ...slotOf(session),
  startsAt: null,
  roomId: null,
  blockId,
})

/** In other rooms at the same time; none: for everybody. */
export const inRooms = (session: TimetableSession, rooms: readonly string[]): Placement => ({
  ...slotOf(session),
  roomId: rooms[0] ?? null,
  furtherRoomIds: rooms.slice(1),
})
