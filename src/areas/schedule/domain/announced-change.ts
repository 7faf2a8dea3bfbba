import { localInput } from '../../../shared/time.ts'
import type {
  CancelledSession,
  ReleaseContent,
  ReleasedRoom,
  ReleasedSession,
} from './release-content.ts'

/** What becomes of one session at once: another time, another room, or nothing of it. */
export type AnnouncedChange =
  | { readonly kind: 'moved'; readonly startsAt: Date; readonly room: ReleasedRoom | null }
  | { readonly kind: 'cancelled' }

/**
 * A release with one session changed, with what is in it if it is a block, and everything else as it was: what else stands in the working copy stays there until it
 * is published itself.
 */
export function withAnnounced(
  content: ReleaseContent,
  sessionId: string,
  change: AnnouncedChange,
): ReleaseContent {
  const { agenda } = content
  const was = agenda.sessions.find(({ id }) => id === sessionId)
  if (!was) return content
  const isPart = ({ block }: ReleasedSession) => block === sessionId
  const others = agenda.sessions.filter((session) => session !== was)
  if (change.kind === 'cancelled') {
    const staying = others.filter((session) => !isPart(session))
    const gone = [was, ...others.filter(isPart)].map(
      ({ id, code, title, startsAt, minutes }): CancelledSession => ({
        id,
        code,
        title,
        startsAt,
        minutes,
      }),
    )
    const speaking = new Set(staying.flatMap(({ speakers }) => speakers))
    return {
      ...content,
      agenda: {
        ...agenda,
        sessions: staying,
        speakers: agenda.speakers.filter((speaker) => speaking.has(speaker.id)),
        cancelled: [...agenda.cancelled, ...gone],
      },
    }
  }
  const { room } = change
  const known = room === null || agenda.rooms.some(({ id }) => id === room.id)
  const rooms = known ? agenda.rooms : [...agenda.rooms, room]
  const roomAt = new Map(rooms.map(({ id }, at) => [id, at]))
  const later = change.startsAt.getTime() - Date.parse(was.startsAt)
  const moved = agenda.sessions.map((session) => {
    if (session !== was && !isPart(session)) return session
    const startsAt = new Date(Date.parse(session.startsAt) + later)
    return movedTo(session, { ...change, startsAt }, agenda.timeZone)
  })
  const sessions = moved.toSorted(
    (a, b) =>
      a.startsAt.localeCompare(b.startsAt, 'en') ||
      (roomAt.get(a.room ?? '') ?? -1) - (roomAt.get(b.room ?? '') ?? -1) ||
      Number(isPart(a)) - Number(isPart(b)) ||
      a.code.localeCompare(b.code, 'en'),
  )
  return { ...content, agenda: { ...agenda, rooms, sessions } }
}

function movedTo(
  was: ReleasedSession,
  { startsAt, room }: Extract<AnnouncedChange, { kind: 'moved' }>,
  timeZone: string,
): ReleasedSession {
  const local = localInput(startsAt, timeZone)
  const end = new Date(startsAt.getTime() + was.minutes * 60_000)
  const { furtherRooms = [], ...rest } = was
  const others = room ? furtherRooms.filter((id) => id !== room.id) : []
  return {
    ...rest,
    ...(others.length > 0 && { furtherRooms: others }),
    startsAt: startsAt.toISOString(),
    day: local.slice(0, 10),
    from: local.slice(11, 16),
    until: localInput(end, timeZone).slice(11, 16),
    room: room?.id ?? null,
  }
}
