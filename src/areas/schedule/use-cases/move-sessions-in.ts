import { AppError, invalidInput, notFound, type Problem } from '../../../shared/app-error.ts'
import { dayOf } from '../../../shared/time.ts'
import type { Work } from '../../../platform/use-case.ts'
import type { EventScope } from '../../accounts/queries.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { lockTimetable } from '../database.ts'
import { lockSessions, putSessions, type LockedSession } from '../database/move-sessions.ts'
import { blocksFor } from '../domain/blocks-for.ts'
import { MovedSince, type SessionMove, type SessionSlot } from '../domain/session-move.ts'
import { policy } from '../policy.ts'
import { lastMovers } from '../queries/recent-moves.ts'
import { daysOf, roomsOf, timetableOf } from '../queries/timetable.ts'

const longestMinutes = 24 * 60

export type MovedSession = {
  readonly id: string
  readonly version: number
  /** Where it stood before. */
  readonly from: Pick<SessionSlot, 'startsAt' | 'roomId' | 'minutes'>
}

/**
 * Moves sessions as `moveSessions` does, as a part of something larger: all of it happens or nothing. Throws what that throws.
 */
export async function moveSessionsIn(
  work: Work,
  eventSlug: string,
  moves: readonly SessionMove[],
): Promise<readonly MovedSession[]> {
  const event = await authoriseEvent(work, policy, 'agenda.edit', eventSlug)
  const byId = new Map(moves.map((move) => [move.sessionId, move]))
  if (byId.size < moves.length) throw invalidInput([{ field: 'moves', code: 'not-a-choice' }])
  await requirePlaces(work, event, moves)
  await requireBlocks(work, event, moves)
  const locked = await lockSessions(work.db, event, [...byId.keys()])
  if (locked.length < byId.size) throw notFound()
  await requireVersions(work, event.id, locked, byId)
  const pairs = locked.map((before) => ({
    before,
    after: slotAfter(before, byId.get(before.id)!),
  }))
  const moved = await putSessions(
    work.db,
    event,
    pairs.map(({ after }) => after),
    work.now,
  )
  await work.audit(
    ...pairs.map(({ before, after }) => ({
      action: 'agenda.edit',
      scope: 'event' as const,
      scopeId: event.id,
      objectKind: 'session',
      objectId: before.id,
      before: told(before, after),
      after: told(after, before),
    })),
  )
  work.changed(`event:${event.id}`)
  const from = new Map(
    locked.map(({ id, startsAt, roomId, minutes }) => [id, { startsAt, roomId, minutes }]),
  )
  return moved.map((session) => ({ ...session, from: from.get(session.id)! }))
}

function slotAfter(before: LockedSession, move: SessionMove): SessionSlot & { id: string } {
  const { startsAt, roomId, blockId = before.blockId } = move
  return {
    id: before.id,
    startsAt,
    // What waits for a place waits in no room.
    roomId: startsAt === null ? null : roomId,
    minutes: move.minutes ?? before.minutes,
    furtherRoomIds: move.furtherRoomIds ?? before.furtherRoomIds,
    blockId: startsAt === null ? blockId : null,
    pinned: move.pinned ?? before.pinned,
  }
}

/** For the log: time, room and length, and of the rest what changes. */
function told(slot: SessionSlot, other: SessionSlot) {
  const { startsAt, roomId, minutes, furtherRoomIds, blockId, pinned } = slot
  return {
    startsAt,
    roomId,
    minutes,
    ...(String(furtherRoomIds) === String(other.furtherRoomIds) ? {} : { furtherRoomIds }),
    ...(blockId === other.blockId ? {} : { blockId }),
    ...(pinned === other.pinned ? {} : { pinned }),
  }
}

async function requirePlaces(
  { db }: Work,
  event: EventScope,
  moves: readonly SessionMove[],
): Promise<void> {
  const [days, rooms] = await Promise.all([daysOf(db, event), roomsOf(db, event.id)])
  const placing = moves.filter(({ startsAt }) => startsAt !== null)
  if (placing.length > 0 && days.length === 0) throw new AppError('event-needs-dates')
  const known = new Set(days.map(({ day }) => day))
  const roomIds = new Set(rooms.map(({ id }) => id))
  const problems: Problem[] = []
  for (const { startsAt, roomId, minutes = 1, furtherRoomIds = [] } of moves) {
    if (startsAt && !known.has(dayOf(startsAt, event.timeZone)))
      problems.push({ field: 'startsAt', code: 'not-a-choice' })
    if (roomId !== null && !roomIds.has(roomId))
      problems.push({ field: 'roomId', code: 'not-a-choice' })
    if (furtherRoomIds.some((id) => !roomIds.has(id)))
      problems.push({ field: 'furtherRoomIds', code: 'not-a-choice' })
    if (!Number.isInteger(minutes) || minutes < 1 || minutes > longestMinutes)
      problems.push({ field: 'minutes', code: 'invalid' })
  }
  if (problems.length > 0) throw invalidInput(problems)
}

/** What comes into a block is no block itself; whoever makes blocks meanwhile waits. */
async function requireBlocks(
  { db }: Work,
  event: Parameters<typeof lockTimetable>[1] & EventScope,
  moves: readonly SessionMove[],
): Promise<void> {
  const joining = moves.filter(({ startsAt, blockId }) => startsAt === null && blockId)
  if (joining.length === 0) return
  await lockTimetable(db, event)
  const timetable = await timetableOf(db, event)
  const fits = joining.every(({ sessionId, blockId }) => {
    const session = timetable.sessions.find(({ id }) => id === sessionId)
    return (
      !session ||
      session.blockId === blockId ||
      blocksFor(timetable, session).some(({ id }) => id === blockId)
    )
  })
  if (!fits) throw invalidInput([{ field: 'blockId', code: 'not-a-choice' }])
}

async function requireVersions(
  { db }: Work,
  eventId: string,
  locked: readonly LockedSession[],
  moves: ReadonlyMap<string, SessionMove>,
): Promise<void> {
  const outdated = locked.filter(({ id, version }) => moves.get(id)!.version !== version)
  if (outdated.length === 0) return
  const movers = await lastMovers(
    db,
    eventId,
    outdated.map(({ id }) => id),
  )
  throw new MovedSince(
    outdated.map((session) => ({ ...session, movedBy: movers.get(session.id) ?? null })),
  )
}
