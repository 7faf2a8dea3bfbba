import type { Laid } from '../lay-out.ts'
import { isProgramme, pausesTheRest } from '../session-kinds.ts'
import { leastPauseMinutes, type Warning } from '../warning.ts'
import type { Grounds } from './grounds.ts'

/**
 * Two sessions in one room, too short a pause between them, and what goes on while something is for everybody. Room by room in
 * the order of time, so that each is compared with its neighbours only.
 */
export function warnOfRooms({ placed }: Grounds): Warning[] {
  const inRooms = new Map<string, Laid[]>()
  for (const each of placed)
    for (const roomId of each.roomIds) {
      const there = inRooms.get(roomId)
      if (there) there.push(each)
      else inRooms.set(roomId, [each])
    }
  const told = new Map<Laid, Set<Laid>>()
  // What shares two rooms clashes once.
  const isNews = (one: Laid, other: Laid) => {
    const others = told.get(one) ?? new Set()
    if (others.has(other)) return false
    told.set(one, others.add(other))
    return true
  }
  return [
    ...[...inRooms].flatMap(([roomId, there]) => inOneRoom(roomId, there, isNews)),
    ...besideEverybody(placed),
  ].toSorted((a, b) => startOf(a) - startOf(b))
}

const startOf = (warning: Warning) => ('session' in warning ? Number(warning.session.startsAt) : 0)

function inOneRoom(
  roomId: string,
  there: readonly Laid[],
  isNews: (one: Laid, other: Laid) => boolean,
): Warning[] {
  const warnings: Warning[] = []
  for (const [at, one] of there.entries()) {
    for (let next = at + 1; next < there.length; next += 1) {
      const other = there[next]!
      const minutes = (other.start - one.end) / 60_000
      if (minutes >= leastPauseMinutes) break
      const warning =
        minutes < 0 ? overlap(one, other, roomId) : isHurried(one, other) && pause(one, other)
      if (warning && isNews(one, other)) warnings.push(warning)
    }
  }
  return warnings
}

const runsInto = (one: Laid, other: Laid) => one.start < other.start && one.end < other.end

const overlap = (one: Laid, other: Laid, roomId: string): Warning =>
  runsInto(one, other)
    ? tooLong(one, other)
    : { kind: 'room-twice', session: one.session, other: other.session, roomId }

const tooLong = ({ session, end }: Laid, { session: other, start }: Laid): Warning => ({
  kind: 'longer-than-gap',
  session,
  other,
  minutes: (end - start) / 60_000,
})

const pause = ({ session, end }: Laid, { session: other, start }: Laid): Warning => ({
  kind: 'short-pause',
  session,
  other,
  minutes: (start - end) / 60_000,
})

/** Lightning talks may follow each other at once, as programmes have it too. */
const isHurried = ({ session: { kind } }: Laid, { session: other }: Laid) =>
  isProgramme(kind) && isProgramme(other.kind) && !(kind === 'lightning' && other.kind === kind)

function besideEverybody(placed: readonly Laid[]): Warning[] {
  const longest = placed.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  return placed.flatMap((all, at) => {
    if (!isForAll(all)) return []
    const warnings: Warning[] = []
    for (let i = at - 1; i >= 0 && placed[i]!.start > all.start - longest; i -= 1) {
      const before = placed[i]!
      if (before.end <= all.start || isForAll(before) || isQuiet(before)) continue
      warnings.push(runsInto(before, all) ? tooLong(before, all) : during(before, all))
    }
    for (let i = at + 1; i < placed.length && placed[i]!.start < all.end; i += 1) {
      const other = placed[i]!
      if (isQuiet(other)) continue
      const both = isForAll(other)
      warnings.push(both && runsInto(all, other) ? tooLong(all, other) : during(other, all))
    }
    return warnings
  })
}

const during = ({ session }: Laid, { session: other }: Laid): Warning => ({
  kind: 'beside-everybody',
  session,
  other,
})

/** A room may be set up while all are at lunch. */
const isQuiet = ({ session }: Laid) => session.kind === 'set-up'

const isForAll = ({ session, roomIds }: Laid) => roomIds.length === 0 && pausesTheRest(session.kind)
