import { expect, test } from 'vitest'
import { exampleConference } from './example-conference.ts'
import { modelOfRules } from './model-of-rules.ts'
import { rulesOfInstance } from './rules-of-instance.ts'
import { writeTimetable } from './result.ts'
import { scoreTimetable } from './score-timetable.ts'
import { SeededRandom } from './seeded-random.ts'
import { Timetable } from './timetable.ts'

test.each([1, 3, 4])(
  'on a random walk of moves and swaps the kept cost is what the scorer counts, seed %i',
  (seed) => {
    const instance = exampleConference(seed, { talks: 30, rooms: 4 })
    const ruled = rulesOfInstance(instance)
    const model = modelOfRules(ruled)
    const met = new Set<string>()
    const random = new SeededRandom(seed)
    const one = (of: Int32Array) => of[random.below(of.length)]!
    const places = Int32Array.from(model.slotsOf, (slots, talk) => {
      const pinned = model.pinnedTo[talk]!
      return pinned >= 0 ? pinned : one(slots) * model.rooms + one(model.roomsOf[talk]!)
    })
    const timetable = new Timetable(model, places)
    const movable = Int32Array.from(model.slotsOf.keys()).filter(
      (talk) => model.pinnedTo[talk]! < 0,
    )
    const fits = (talk: number, slot: number, room: number) =>
      model.slotsOf[talk]!.includes(slot) && model.roomsOf[talk]!.includes(room)
    const counted = () => {
      const now = Int32Array.from(model.slotsOf.keys(), (talk) => timetable.placeOf(talk))
      const { hard, soft, rules } = scoreTimetable(instance, writeTimetable(instance, now))
      for (const rule of Object.keys(rules)) met.add(rule)
      return { hard: 0 - hard, soft: 0 - soft }
    }
    expect({ hard: timetable.hard, soft: timetable.soft }).toEqual(counted())
    const made = { moves: 0, swaps: 0 }
    for (let step = 0; step < 300; step++) {
      const a = one(movable)
      const b = one(movable)
      const [slotA, roomA] = [timetable.slotOf[a]!, timetable.roomOf[a]!]
      const [slotB, roomB] = [timetable.slotOf[b]!, timetable.roomOf[b]!]
      if (a !== b && step % 2 === 0 && fits(a, slotB, roomB) && fits(b, slotA, roomA)) {
        timetable.swap(a, b, timetable.swapDelta(a, b))
        made.swaps += 1
      } else {
        const slot = one(model.slotsOf[a]!)
        const room = one(model.roomsOf[a]!)
        timetable.move(a, slot, room, timetable.moveDelta(a, slot, room))
        made.moves += 1
      }
      expect({ hard: timetable.hard, soft: timetable.soft }).toEqual(counted())
    }
    expect([...met].toSorted()).toEqual(ruled.rules.map(({ name }) => name).toSorted())
    expect(made.swaps).toBeGreaterThan(50)
    expect(made.moves).toBeGreaterThan(50)
  },
)
