import { localInput } from '../../../shared/time.ts'
import type { ReleaseContent, ReleasedRoom, ReleasedSession } from './release-content.ts'

/** What becomes of one session at once: another time, another room, or nothing of it. */
export type AnnouncedChange =
  | { readonly kind: 'moved'; readonly startsAt: Date; readonly room: ReleasedRoom | null }
  | { readonly kind: 'cancelled' }

/**
 * A release with one session changed and everything else as it was: what else stands in the working copy stays there until it
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
  const others = agenda.sessions.filter((session) => session !== was)
  if (change.kind === 'cancelled') {
    const { id, code, title, startsAt, minutes } = was
    const speaking = new Set(others.flatMap(({ speakers }) => speakers))
    return {
      ...content,
      agenda: {
        ...agenda,
        sessions: others,
        speakers: agenda.speakers.filter((speaker) => speaking.has(speaker.id)),
        cancelled: [...agenda.cancelled, { id, code, title, startsAt, minutes }],
      },
    }
  }
  const { room } = change
  const known = room === null || agenda.rooms.some(({ id }) => id === room.id)
  const rooms = known ? agenda.rooms : [...agenda.rooms, room]
  const roomAt = new Map(rooms.map(({ id }, at) => [id, at]))
  const sessions = [...others, movedTo(was, change, agenda.timeZone)].toSorted(
    (a, b) =>
      a.startsAt.localeCompare(b.startsAt, 'en') ||
      (roomAt.get(a.room ?? '') ?? -1) - (roomAt.get(b.room ?? '') ?? -1) ||
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
  return {
    ...was,
    startsAt: startsAt.toISOString(),
    day: local.slice(0, 10),
    from: local.slice(11, 16),
    until: localInput(end, timeZone).slice(11, 16),
    room: room?.id ?? null,
  }
}
