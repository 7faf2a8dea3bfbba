import { endOf, isPlaced, type Timetable, type TimetableSession } from './timetable.ts'

/** A session where it stands: instants in milliseconds, and all its rooms; none: for everybody. */
export type Laid = {
  readonly session: TimetableSession
  readonly start: number
  readonly end: number
  readonly roomIds: readonly string[]
  /** The block it is a part of; null: it stands by itself. */
  readonly block: TimetableSession | null
}

/**
 * Everything that has a time, in the order of time: what was placed, and the talks of placed blocks one after the other from
 * the block's beginning, in their order, in the rooms of the block.
 */
export function layOut({ sessions }: Pick<Timetable, 'sessions'>): Laid[] {
  const inBlocks = new Map<string, TimetableSession[]>()
  for (const session of sessions) {
    if (session.blockId === null) continue
    const talks = inBlocks.get(session.blockId)
    if (talks) talks.push(session)
    else inBlocks.set(session.blockId, [session])
  }
  const laid: Laid[] = []
  for (const session of sessions) {
    if (!isPlaced(session)) continue
    const start = session.startsAt.getTime()
    const roomIds = session.roomId === null ? [] : [session.roomId, ...session.furtherRoomIds]
    laid.push({ session, start, end: endOf(session).getTime(), roomIds, block: null })
    let next = start
    for (const talk of inTheirOrder(inBlocks.get(session.id) ?? [])) {
      const end = next + talk.minutes * 60_000
      laid.push({ session: talk, start: next, end, roomIds, block: session })
      next = end
    }
  }
  return laid.toSorted((a, b) => a.start - b.start)
}

/** Talks of one block as they follow each other. */
export const inTheirOrder = (talks: readonly TimetableSession[]): TimetableSession[] =>
  talks.toSorted((a, b) => a.blockPosition - b.blockPosition || a.code.localeCompare(b.code, 'en'))
