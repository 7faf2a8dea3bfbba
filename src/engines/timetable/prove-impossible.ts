import { blockedPlaces } from './blocked-places.ts'
import { levelsOf, type TimetableModel } from './timetable-model.ts'

export type Proof = {
  readonly answer: 'possible' | 'impossible' | 'unknown'
  /** Talks that the proof needed: these alone are impossible too. */
  readonly talks: readonly number[]
}

/**
 * Whether these talks, all others left out, can be placed without breaking a hard rule: first whether there are
 * enough places for every part of them, then by trying, always the talk with the fewest places left.
 *
 * @param model with hard rules only
 */
export function proveImpossible(
  model: TimetableModel,
  talks: readonly number[],
  mostSteps: number,
  spent: () => number,
): Proof {
  const domains = new Map(talks.map((talk) => [talk, placesOf(model, talk)]))
  const crowd = blockedPlaces(model, domains)
  if (crowd) return { answer: 'impossible', talks: crowd }
  const needed = new Set<number>()
  let steps = 0
  const placed = new Map<number, number>()
  const fill = (left: ReadonlyMap<number, readonly number[]>): Proof['answer'] => {
    const next = [...left].reduce<readonly [number, readonly number[]] | undefined>(
      (best, one) => (!best || one[1].length < best[1].length ? one : best),
      undefined,
    )
    if (!next) return 'possible'
    const [talk, places] = next
    needed.add(talk)
    for (const place of places) {
      if (++steps > mostSteps || spent() >= 1) return 'unknown'
      placed.set(talk, place)
      if (keepsGroups(model, placed)) {
        const rest = new Map<number, readonly number[]>()
        for (const [other, its] of left)
          if (other !== talk)
            rest.set(
              other,
              its.filter((one) => isTogether(model, talk, place, other, one)),
            )
        const answer = fill(rest)
        if (answer !== 'impossible') return answer
      }
      placed.delete(talk)
    }
    return 'impossible'
  }
  const answer = fill(domains)
  return { answer, talks: answer === 'impossible' ? [...needed].toSorted((a, b) => a - b) : talks }
}

function placesOf(model: TimetableModel, talk: number): number[] {
  const { slots, rooms, slotsOf, roomsOf, pinnedTo, alone } = model
  const all =
    pinnedTo[talk]! >= 0
      ? [pinnedTo[talk]!]
      : [...slotsOf[talk]!].flatMap((slot) =>
          [...roomsOf[talk]!].map((room) => slot * rooms + room),
        )
  return all.filter((place) => levelsOf(alone[talk * slots * rooms + place]!).hard <= 0)
}

function isTogether(
  model: TimetableModel,
  a: number,
  placeOfA: number,
  b: number,
  placeOfB: number,
) {
  const { talks, slots, rooms, kinds, weighed, near, inRoom, sharing, roomChange, dayOf } = model
  const [slotA, roomA] = [Math.floor(placeOfA / rooms), placeOfA % rooms]
  const [slotB, roomB] = [Math.floor(placeOfB / rooms), placeOfB % rooms]
  const pair = a * talks + b
  const times = slotA * slots + slotB
  const kind = kinds.of[pair]!
  if (kind >= 0 && levelsOf(kinds.costs[kind]![times]!).hard > 0) return false
  if (sharing[roomA]!.includes(roomB) && levelsOf(inRoom[times]!).hard > 0) return false
  if (roomChange && roomA !== roomB && dayOf[slotA] === dayOf[slotB] && roomChange[pair]! > 0)
    return false
  return (
    weighed.every(({ weight, cost }) => levelsOf(weight[pair]! * cost[times]!).hard <= 0) &&
    near[a]!.every(
      ({ other, cost }) => other !== b || levelsOf(cost(slotA, roomA, slotB, roomB)).hard <= 0,
    )
  )
}

/** Whether the talks that have a place keep the rules of groups and spans, which no others can mend. */
function keepsGroups(
  { groups, spans, rooms, dayOf }: TimetableModel,
  placed: ReadonlyMap<number, number>,
) {
  const slotOf = (talk: number) => Math.floor(placed.get(talk)! / rooms)
  const isPlaced = (talk: number) => placed.has(talk)
  return (
    groups.every(({ talks, most, perMinute, meets }) => {
      if (levelsOf(perMinute).hard <= 0) return true
      const its = talks.filter(isPlaced)
      return its.every(
        (talk) =>
          its.filter((other) => meets[slotOf(talk)]!.includes(slotOf(other))).length <= most,
      )
    }) &&
    spans.every(({ talks, perDay }) => {
      if (levelsOf(perDay).hard <= 0) return true
      const days = [...talks].filter(isPlaced).map((talk) => dayOf[slotOf(talk)]!)
      return Math.max(...days) - Math.min(...days) <= 1
    })
  )
}
