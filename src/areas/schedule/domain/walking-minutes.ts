import type { Room, Timetable, Walk } from './timetable.ts'

/**
 * How many minutes it takes from some rooms to others, by the nearest of them: none on one floor, nor where nobody has said, nor
 * for what has no room. The way is as long in both directions.
 */
export function walkingMinutes(
  { walks }: Pick<Timetable, 'walks'>,
  rooms: ReadonlyMap<string, Room>,
): (from: readonly string[], to: readonly string[]) => number {
  if (walks.length === 0) return () => 0
  const between = minutesBetweenFloors(walks)
  const floorsOf = (ids: readonly string[]) => ids.map((id) => rooms.get(id)?.floor ?? '')
  return (from, to) => between(floorsOf(from), floorsOf(to))
}

/** The same by the floors that the rooms are on. */
export function minutesBetweenFloors(
  walks: readonly Walk[],
): (from: readonly string[], to: readonly string[]) => number {
  const minutes = new Map<string, number>()
  const name = (from: string, to: string) => JSON.stringify([from, to])
  for (const walk of walks) {
    minutes.set(name(walk.fromFloor, walk.toFloor), walk.minutes)
    minutes.set(name(walk.toFloor, walk.fromFloor), walk.minutes)
  }
  return (from, to) => {
    let least = Infinity
    for (const one of from)
      for (const other of to) least = Math.min(least, minutes.get(name(one, other)) ?? 0)
    return least === Infinity ? 0 : least
  }
}
