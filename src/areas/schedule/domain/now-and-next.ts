import type { ReleasedSession } from './release-content.ts'

type Placed = Pick<ReleasedSession, 'startsAt' | 'minutes' | 'day' | 'room'>

export type NowAndNext<Session> = {
  /** What is on, in the order of the agenda. */
  readonly now: readonly Session[]
  /** What begins next in each room, and for everybody, on the day that is under way or comes first. */
  readonly next: readonly Session[]
  /** The instant in milliseconds at which this is over; null after the last session. */
  readonly until: number | null
}

/** What is on at an instant (milliseconds) and what comes next. Sessions are in the order of time. */
export function nowAndNext<Session extends Placed>(
  sessions: readonly Session[],
  at: number,
): NowAndNext<Session> {
  const now: Session[] = []
  const next = new Map<string | null, Session>()
  let day: string | null = null
  let until: number | null = null
  const changes = (instant: number) => {
    if (instant > at && (until === null || instant < until)) until = instant
  }
  for (const session of sessions) {
    const start = Date.parse(session.startsAt)
    const end = start + session.minutes * 60_000
    changes(start)
    changes(end)
    if (end <= at) continue
    day ??= session.day
    if (start <= at) now.push(session)
    else if (session.day === day && !next.has(session.room)) next.set(session.room, session)
  }
  return { now, next: [...next.values()], until }
}
