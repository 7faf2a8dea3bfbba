import type { ReleaseChange } from './changes.ts'
import type { ReleasedAgenda, ReleasedSession } from './release-content.ts'
import { hasPage } from './session-kinds.ts'

/** What somebody who looks at a session asks next. */
export type AroundSession = {
  /** In the same room on the same day. */
  readonly before: ReleasedSession | undefined
  readonly after: ReleasedSession | undefined
  /** What else is on while it is on, in the order of the agenda. */
  readonly beside: readonly ReleasedSession[]
  /** What is otherwise with it than in the release before. */
  readonly changes: readonly ReleaseChange[]
}

/** The sessions around one, and what the latest release changed in it. */
export function aroundSession(
  agenda: ReleasedAgenda,
  session: ReleasedSession,
  changes: readonly ReleaseChange[],
): AroundSession {
  const pages = agenda.sessions.filter(hasPage)
  const here = pages.filter(
    ({ day, room, furtherRooms = [] }) =>
      day === session.day &&
      (room === session.room || (session.room !== null && furtherRooms.includes(session.room))),
  )
  const at = here.indexOf(session)
  const [start, end] = span(session)
  return {
    before: here[at - 1],
    after: at < 0 ? undefined : here[at + 1],
    beside: pages.filter((other) => {
      const [from, until] = span(other)
      // A talk is not beside the block it is in.
      const together = other.block === session.id || session.block === other.id
      return other !== session && !together && from < end && until > start
    }),
    changes: changes.filter((change) => 'code' in change && change.code === session.code),
  }
}

function span({ startsAt, minutes }: ReleasedSession): readonly [number, number] {
  const start = Date.parse(startsAt)
  return [start, start + minutes * 60_000]
}
