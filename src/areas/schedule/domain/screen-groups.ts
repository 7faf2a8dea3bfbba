import type { AgendaKeys } from './agenda-keys.ts'
import type { ReleasedAgenda, ReleasedSession } from './release-content.ts'

/** What a screen shows of a room; `room` is null for what is for everybody. */
export type ScreenGroup = {
  readonly room: string | null
  readonly sessions: readonly ReleasedSession[]
}

const ahead = 36 * 60 * 60_000

/**
 * What a screen may have to show in the next day and a half without hearing from the server again: of one room with what is
 * for everybody, or of every room. Null if there is no such room. `at` in milliseconds.
 */
export function screenGroups(
  agenda: ReleasedAgenda,
  keys: AgendaKeys,
  room: string,
  at: number,
): ScreenGroup[] | null {
  const coming = agenda.sessions.filter(({ startsAt, minutes }) => {
    const start = Date.parse(startsAt)
    return start + minutes * 60_000 > at
  })
  const first = coming[0]
  const until = Math.max(at, first ? Date.parse(first.startsAt) : 0) + ahead
  const soon = coming.filter(({ startsAt }) => Date.parse(startsAt) < until)
  if (room === '') {
    const everybody = { room: null, sessions: soon.filter((session) => session.room === null) }
    const rooms = agenda.rooms.map(({ id, name }) => ({
      room: name,
      sessions: soon.filter((session) => isIn(session, id)),
    }))
    return [everybody, ...rooms].filter(({ sessions }) => sessions.length > 0)
  }
  const own = agenda.rooms.find(
    ({ id }) =>
      keys.roomsOf({ room: id }).includes(room) &&
      agenda.sessions.some((session) => isIn(session, id)),
  )
  if (!own) return null
  const sessions = soon.filter((session) => isIn(session, own.id) || session.room === null)
  return [{ room: own.name, sessions }]
}

const isIn = ({ room, furtherRooms = [] }: ReleasedSession, id: string) =>
  room === id || furtherRooms.includes(id)
