import type { SeededRandom } from './seeded-random.ts'
import { Timetable } from './timetable.ts'
import { levelsOf } from './timetable-model.ts'

/** Moves weighed between two looks at the clock. */
const MOVES_AT_ONCE = 1024

/** One annealing of a timetable: weighs random moves and keeps the best timetable that it met. */
export class Search {
  readonly best: Int32Array
  bestHard: number
  bestSoft: number
  moves = 0
  #timetable: Timetable
  readonly #movable: Int32Array
  readonly #random: SeededRandom
  readonly #mayBe: Uint8Array
  #hardWeight: number

  /** @param hardWeight what one hard penalty weighs in soft ones while the search goes on. */
  constructor(timetable: Timetable, random: SeededRandom, hardWeight: number) {
    const { talks, slots, rooms, slotsOf, roomsOf, pinnedTo } = timetable.model
    this.#timetable = timetable
    this.#movable = Int32Array.from({ length: talks }, (_, talk) => talk).filter(
      (talk) => pinnedTo[talk]! < 0 && slotsOf[talk]!.length * roomsOf[talk]!.length > 1,
    )
    this.#random = random
    this.#hardWeight = hardWeight
    this.best = Int32Array.from({ length: talks }, (_, talk) => timetable.placeOf(talk))
    this.bestHard = timetable.hard
    this.bestSoft = timetable.soft
    this.#mayBe = new Uint8Array(talks * slots * rooms)
    for (let talk = 0; talk < talks; talk++) {
      if (pinnedTo[talk]! >= 0) continue
      for (const slot of slotsOf[talk]!)
        for (const room of roomsOf[talk]!) this.#mayBe[(talk * slots + slot) * rooms + room] = 1
    }
  }

  /** Nothing can move. */
  get isOver(): boolean {
    return this.#movable.length === 0
  }

  /** Hard rules weigh more from now on. */
  raise(factor: number): void {
    this.#hardWeight *= factor
  }

  /** Takes the best timetable up again. */
  returnToBest(): void {
    this.#timetable = new Timetable(this.#timetable.model, this.best)
  }

  /** Weighs a thousand moves at one temperature, given in soft penalties. */
  anneal(temperature: number): void {
    for (let move = 0; move < MOVES_AT_ONCE; move++) this.#tryOne(temperature)
  }

  #tryOne(temperature: number) {
    const timetable = this.#timetable
    const { slots, rooms, slotsOf, roomsOf } = timetable.model
    const random = this.#random
    const talk = this.#movable[random.below(this.#movable.length)]!
    const from = timetable.placeOf(talk)
    // Most moves change only the time or only the room: rules that mind the one seldom mind the other.
    const kind = random.below(8)
    const slot =
      kind < 3 ? timetable.slotOf[talk]! : slotsOf[talk]![random.below(slotsOf[talk]!.length)]!
    const room =
      kind > 3 ? timetable.roomOf[talk]! : roomsOf[talk]![random.below(roomsOf[talk]!.length)]!
    const place = slot * rooms + room
    if (place === from) return
    this.moves += 1
    const other = timetable.firstIn[place]!
    if (
      other >= 0 &&
      this.#mayBe[other * slots * rooms + from] &&
      (!this.#isCrowded(talk, from) || random.below(2) === 0)
    ) {
      const delta = timetable.swapDelta(talk, other)
      if (!this.#isTaken(delta, temperature)) return
      timetable.swap(talk, other, delta)
    } else {
      const delta = timetable.moveDelta(talk, slot, room)
      if (!this.#isTaken(delta, temperature)) return
      timetable.move(talk, slot, room, delta)
    }
    if (
      timetable.hard < this.bestHard ||
      (timetable.hard === this.bestHard && timetable.soft < this.bestSoft)
    )
      this.#keepBest()
  }

  /** Two talks in one place: one may also join a third, so that a clash that cannot be helped finds where it costs least. */
  #isCrowded(talk: number, place: number): boolean {
    const { firstIn, nextIn } = this.#timetable
    return firstIn[place] !== talk || nextIn[talk]! >= 0
  }

  #isTaken(delta: number, temperature: number): boolean {
    const { hard, soft } = levelsOf(delta)
    const worse = hard * this.#hardWeight + soft
    if (worse <= 0) return true
    // Beyond, the chance is below one in a billion: not worth a logarithm.
    return worse < 20 * temperature && worse <= -temperature * Math.log(this.#random.share())
  }

  #keepBest() {
    const timetable = this.#timetable
    const { rooms } = timetable.model
    this.bestHard = timetable.hard
    this.bestSoft = timetable.soft
    for (let talk = 0; talk < this.best.length; talk++)
      this.best[talk] = timetable.slotOf[talk]! * rooms + timetable.roomOf[talk]!
  }
}
