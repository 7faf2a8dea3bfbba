import { levelsOf, type TimetableModel } from './timetable-model.ts'

/**
 * Talks that together have fewer places than they are (Hall's theorem, by augmenting chains), where two talks cannot
 * be in one place. Nothing when each can have one of its own, as far as places alone tell.
 *
 * @param domains places that each talk may have, `slot * rooms + room`
 */
export function blockedPlaces(
  { slots, rooms, inRoom }: TimetableModel,
  domains: ReadonlyMap<number, readonly number[]>,
): number[] | undefined {
  const isExclusive = (place: number) =>
    levelsOf(inRoom[Math.floor(place / rooms) * (slots + 1)]!).hard > 0
  const holder = new Map<number, number>()
  for (const talk of domains.keys()) {
    const from = new Map<number, number>()
    const reached = [talk]
    let free: number | undefined
    for (let next = 0; next < reached.length && free === undefined; next++)
      for (const place of domains.get(reached[next]!)!) {
        if (from.has(place)) continue
        from.set(place, reached[next]!)
        const held = isExclusive(place) ? holder.get(place) : undefined
        if (held === undefined) {
          free = place
          break
        }
        reached.push(held)
      }
    if (free === undefined) return reached.toSorted((a, b) => a - b)
    assign(free, talk, from, holder)
  }
  return undefined
}

/** Hands places on along the chain that ends at a free one. */
function assign(
  free: number,
  last: number,
  from: ReadonlyMap<number, number>,
  holder: Map<number, number>,
) {
  let place = free
  for (;;) {
    const talk = from.get(place)!
    let before: number | undefined
    for (const [one, its] of holder) if (its === talk) before = one
    holder.set(place, talk)
    if (talk === last || before === undefined) return
    place = before
  }
}
