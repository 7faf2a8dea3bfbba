import { distanceOfMove } from './distance-of-move.ts'
import { Search } from './search.ts'
import { SeededRandom } from './seeded-random.ts'
import { Timetable } from './timetable.ts'
import type { TimetableModel } from './timetable-model.ts'

/** What a talk that moves costs while searching; its distance adds less than that. */
const MOVED = 100
const FARTHEST = 60
/** What one hard penalty weighs: the least of them more than several talks that move. */
const HARD_WEIGHT = 500
const TEMPERATURE = { from: 60, to: 4 }

/**
 * A repair with few and near moves, not proven: annealing from how it was, where every talk that is not at home costs
 * something, least where it is near.
 *
 * @param model with hard rules only
 */
export function nearestByAnnealing(
  model: TimetableModel,
  homes: Int32Array,
  options: { readonly seed: number; readonly spent: () => number },
): Int32Array {
  const { talks, slots, rooms, slotsOf, roomsOf, pinnedTo } = model
  const random = new SeededRandom(options.seed)
  const alone = model.alone.slice()
  const places = homes.slice()
  for (let talk = 0; talk < talks; talk++) {
    const home = homes[talk]!
    if (pinnedTo[talk]! >= 0) continue
    let isHomePossible = false
    for (const slot of slotsOf[talk]!)
      for (const room of roomsOf[talk]!) {
        const place = slot * rooms + room
        if (place === home) isHomePossible = true
        else if (home >= 0)
          alone[talk * slots * rooms + place]! +=
            MOVED + FARTHEST * (1 - 1 / (1 + distanceOfMove(model, home, place) / 1000))
      }
    if (!isHomePossible)
      places[talk] =
        slotsOf[talk]![random.below(slotsOf[talk]!.length)]! * rooms +
        roomsOf[talk]![random.below(roomsOf[talk]!.length)]!
  }
  const search = new Search(new Timetable({ ...model, alone }, places), random, HARD_WEIGHT)
  const { from, to } = TEMPERATURE
  for (let spent = options.spent(); spent < 1 && !search.isOver; spent = options.spent())
    search.anneal(from * (to / from) ** Math.max(0, spent))
  return search.best
}
