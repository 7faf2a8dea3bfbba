import type { SeededRandom } from './seeded-random.ts'
import type { Timetable } from './timetable.ts'
import { levelsOf } from './timetable-model.ts'

const SAMPLES = 2000

/** The temperature of a conference of the published kind, found by trying, and how its smallest hard penalties weigh. */
const PART_OF_CHANGE = 0.3
const HARD_IN_SOFT = 8

/**
 * How much random moves of this timetable change: the temperature at which its soft rules begin to order things, and
 * what a hard penalty must weigh against that, so that the search settles in nothing that is not allowed.
 */
export function scaleOf(timetable: Timetable, random: SeededRandom) {
  const { talks, pinnedTo, slotsOf, roomsOf } = timetable.model
  const changes: number[] = []
  let leastHard = Infinity
  for (let sample = 0; sample < SAMPLES; sample++) {
    const talk = random.below(talks)
    const [slots, rooms] = [slotsOf[talk]!, roomsOf[talk]!]
    if (pinnedTo[talk]! >= 0 || slots.length * rooms.length === 0) continue
    const slot = slots[random.below(slots.length)]!
    const room = rooms[random.below(rooms.length)]!
    const { hard, soft } = levelsOf(timetable.moveDelta(talk, slot, room))
    if (soft !== 0) changes.push(Math.abs(soft))
    if (hard !== 0) leastHard = Math.min(leastHard, Math.abs(hard))
  }
  const sorted = changes.toSorted((a, b) => a - b)
  const typical = sorted[Math.floor(sorted.length / 2)] ?? 1
  const soft = typical * PART_OF_CHANGE
  return { soft, hardWeight: Number.isFinite(leastHard) ? (HARD_IN_SOFT * soft) / leastHard : 1 }
}
