import { instantOf } from './local-clock.ts'
import { pausesTheRest } from './session-kinds.ts'
import { endOf, isPlaced, type PlacedSession, type Timetable } from './timetable.ts'
import { leastPauseMinutes } from './warning.ts'

export type FreeSlot = {
  readonly day: string
  readonly time: string
  readonly roomId: string | null
}

const stepMinutes = 5
const pause = leastPauseMinutes * 60_000

/**
 * The earliest time and room in which a session of this length fits with room to breathe: inside the opening hours, with
 * nothing in the room and nothing for everybody meanwhile. A proposal for a form, so it looks at no speakers. Null when
 * everything is full, or nothing is known of days and hours.
 */
export function nextFreeSlot(timetable: Timetable, minutes: number): FreeSlot | null {
  const { days, rooms, timeZone, sessions } = timetable
  const placed = sessions.filter(isPlaced)
  for (const { day, opensAt, closesAt } of days) {
    if (opensAt === null || closesAt === null) continue
    const opens = instantOf(timeZone, day, opensAt)
    const closes = instantOf(timeZone, day, closesAt)
    const near = placed.filter(
      (each) => Number(each.startsAt) < closes && Number(endOf(each)) > opens,
    )
    const length = minutes * 60_000
    for (let from = opens; from + length <= closes; from += stepMinutes * 60_000) {
      const room = rooms.find(({ id }) => isFree(near, id, from, from + length))
      if (room) return { day, time: clock(opensAt, from - opens), roomId: room.id }
    }
  }
  return null
}

const isFree = (placed: readonly PlacedSession[], roomId: string, from: number, until: number) =>
  placed.every((session) => {
    const [start, end] = [Number(session.startsAt), Number(endOf(session))]
    if (session.roomId === roomId) return end + pause <= from || until + pause <= start
    if (session.roomId === null && pausesTheRest(session.kind)) return end <= from || until <= start
    return true
  })

/** The local time so many milliseconds after another. Clocks do not change while the doors of an event are open. */
function clock(from: string, milliseconds: number): string {
  const [hours = 0, minutes = 0] = from.split(':').map(Number)
  const total = hours * 60 + minutes + milliseconds / 60_000
  return [Math.floor(total / 60), total % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
