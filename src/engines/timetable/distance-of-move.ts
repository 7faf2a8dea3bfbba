import type { TimetableModel } from './timetable-model.ts'

/** A move to another day is farther than any of the same day, another time farther than any other room, minute by minute. */
const OTHER_DAY = 10_000
const OTHER_TIME = 100
const OTHER_ROOM = 30

/** How far a talk is moved, as people feel it. */
export function distanceOfMove(
  { rooms, dayOf, startOf }: TimetableModel,
  from: number,
  to: number,
): number {
  if (from === to) return 0
  const [slot, other] = [Math.floor(from / rooms), Math.floor(to / rooms)]
  const room = from % rooms === to % rooms ? 0 : OTHER_ROOM
  if (slot === other) return room
  const days = Math.abs(dayOf[slot]! - dayOf[other]!)
  if (days > 0) return room + OTHER_DAY * days
  return room + OTHER_TIME + Math.abs(startOf[slot]! - startOf[other]!)
}
