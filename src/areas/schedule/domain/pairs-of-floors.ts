import type { Room } from './timetable.ts'

/** Every two floors on which an event has rooms, each pair once. */
export function pairsOfFloors(
  rooms: readonly Pick<Room, 'floor'>[],
): (readonly [from: string, to: string])[] {
  const floors = [...new Set(rooms.map(({ floor }) => floor))].toSorted()
  return floors.flatMap((from, at) => floors.slice(at + 1).map((to) => [from, to] as const))
}
