import type { Laid } from '../lay-out.ts'
import { clockTime, minuteOf } from '../local-clock.ts'
import { isProgramme, type SessionKind } from '../session-kinds.ts'
import type { Day, RoomBlock } from '../timetable.ts'
import type { Warning } from '../warning.ts'
import type { Grounds, Local } from './grounds.ts'

/** Sessions outside the days of the event, the hours of the event or of their rooms, and in time that is kept. */
export function warnOfHours(grounds: Grounds): Warning[] {
  const { timetable, placed, localOf } = grounds
  const days = new Map(timetable.days.map((day) => [day.day, day]))
  const kept = Map.groupBy(timetable.roomBlocks, nameOf)
  return placed.flatMap((laid) => {
    const local = localOf(laid)
    return [
      ...outside(grounds, laid, local, days),
      ...laid.roomIds.flatMap((roomId) =>
        (kept.get(nameOf({ roomId, day: local.day })) ?? []).flatMap((block) =>
          inKeptTime(grounds, laid, local, block),
        ),
      ),
    ]
  })
}

const nameOf = ({ roomId, day }: Pick<RoomBlock, 'roomId' | 'day'>) => `${roomId} ${day}`

/** A party may go on when the doors of the talks are closed, and a room is set up before they open. */
const keepsHours = (kind: SessionKind) => kind !== 'social' && kind !== 'set-up'

function outside(
  { timetable, rooms }: Grounds,
  { session, roomIds }: Laid,
  { day, from, until }: Local,
  days: ReadonlyMap<string, Day>,
): Warning[] {
  const today = days.get(day)
  if (!today) return timetable.days.length === 0 ? [] : [{ kind: 'outside-days', session }]
  const warnings: Warning[] = []
  let ownHours = false
  for (const roomId of roomIds) {
    const hours = rooms.get(roomId)?.hours.find((each) => each.day === day)
    if (!hours) continue
    ownHours = true
    const { opensAt, closesAt } = hours
    if (opensAt === null || closesAt === null)
      warnings.push({ kind: 'room-closed', session, roomId })
    else if (keepsHours(session.kind) && !isInside(from, until, opensAt, closesAt))
      warnings.push({ kind: 'room-hours', session, roomId, from: opensAt, until: closesAt })
  }
  if (ownHours || today.opensAt === null || today.closesAt === null) return warnings
  const [opensAt, closesAt] = [today.opensAt.slice(0, 5), today.closesAt.slice(0, 5)]
  return keepsHours(session.kind) && !isInside(from, until, opensAt, closesAt)
    ? [...warnings, { kind: 'outside-hours', session, opensAt, closesAt }]
    : warnings
}

const isInside = (from: number, until: number, opensAt: string, closesAt: string) =>
  from >= minuteOf(opensAt) && until <= minuteOf(closesAt)

/**
 * Time kept for nobody is free of everything but setting up; time kept for a host is free of the talks of others. Breaks are
 * nobody's, and may be in it.
 */
function inKeptTime(
  { timetable }: Grounds,
  { session }: Laid,
  { from, until }: Local,
  { roomId, startsAt, endsAt, hostId, note }: RoomBlock,
): Warning[] {
  if (until <= minuteOf(startsAt) || minuteOf(endsAt) <= from) return []
  const span = { session, roomId, from: clockTime(minuteOf(startsAt)), until: endsAt.slice(0, 5) }
  if (hostId === null)
    return session.kind === 'set-up' ? [] : [{ kind: 'room-kept', ...span, note }]
  const track = timetable.tracks.find(({ id }) => id === session.trackId)
  if (!isProgramme(session.kind) || track?.hostId === hostId) return []
  const host = timetable.hosts.find(({ id }) => id === hostId)?.name ?? ''
  return [{ kind: 'room-of-host', ...span, host }]
}
