import { layOut, type Laid } from '../lay-out.ts'
import { localClock } from '../local-clock.ts'
import type { Room, Timetable } from '../timetable.ts'

/** A session where it stands on the wall clock of the event. */
export type Local = {
  readonly day: string
  /** Minutes since midnight of that day; `until` may lie behind the next midnight. */
  readonly from: number
  readonly until: number
}

/** What all warnings are judged by, worked out once. */
export type Grounds = {
  readonly timetable: Timetable
  /** Everything with a time, the talks of blocks too, in the order of time. */
  readonly laid: readonly Laid[]
  /** What stands by itself: a block for its talks. */
  readonly placed: readonly Laid[]
  readonly rooms: ReadonlyMap<string, Room>
  readonly localOf: (laid: Laid) => Local
}

export function groundsOf(timetable: Timetable): Grounds {
  const laid = layOut(timetable)
  const clock = localClock(timetable.timeZone)
  return {
    timetable,
    laid,
    placed: laid.filter(({ block }) => block === null),
    rooms: new Map(timetable.rooms.map((room) => [room.id, room])),
    localOf({ start, end }) {
      const { day, minute } = clock(start)
      return { day, from: minute, until: minute + (end - start) / 60_000 }
    },
  }
}
