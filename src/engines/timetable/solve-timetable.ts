import { SeededRandom } from './seeded-random.ts'
import { Timetable } from './timetable.ts'
import { HARD, type TimetableModel } from './timetable-model.ts'

/** Moves weighed between two looks at the clock. */
const MOVES_AT_ONCE = 1024

/**
 * What one hard penalty weighs in soft ones while the search goes on. From 150 to 2,000 the results are the same; at
 * 40 and below the search settles in what is not allowed.
 */
const HARD_WEIGHT = 400

/**
 * Temperatures in soft penalties: a short while so hot that what is not allowed melts too, then slowly from where
 * soft rules begin to order things to where they have settled.
 */
const MELTING = { share: 0.1, from: 250_000 }
const COOLING = { from: 2500, to: 150 }

function temperatureAt(spent: number): number {
  const fall = (from: number, to: number, share: number) => from * (to / from) ** share
  return spent < MELTING.share
    ? fall(MELTING.from, COOLING.from, spent / MELTING.share)
    : fall(COOLING.from, COOLING.to, (spent - MELTING.share) / (1 - MELTING.share))
}

export type SolveOptions = {
  readonly seed: number
  /** How much of the time is over, from 0 to 1; at 1 the search ends. Asked every thousand moves or so. */
  readonly spent: () => number
}

export type SolvedTimetable = {
  /** Place of each talk, `slot * rooms + room`. */
  readonly places: Int32Array
  /** Penalties; less is better. */
  readonly hard: number
  readonly soft: number
  /** Moves that were weighed. */
  readonly moves: number
}

/**
 * Searches a good timetable by simulated annealing (Kirkpatrick, Gelatt, Vecchi, Science 220, 1983): a talk goes to
 * a free place or changes places with the talk that is there; what is worse is taken with a chance that falls with
 * the temperature. The best timetable that was met is the result.
 */
export function solveTimetable(model: TimetableModel, options: SolveOptions): SolvedTimetable {
  const random = new SeededRandom(options.seed)
  const timetable = new Timetable(model, anyPlaces(model, random))
  const movable = Int32Array.from({ length: model.talks }, (_, talk) => talk).filter(
    (talk) => model.pinnedTo[talk]! < 0,
  )
  const search = new Search(timetable, movable, random)
  for (let spent = 0; spent < 1 && movable.length > 0; spent = options.spent())
    search.anneal(temperatureAt(spent))
  return { places: search.best, hard: search.bestHard, soft: search.bestSoft, moves: search.moves }
}

function anyPlaces(
  { talks, rooms, slotsOf, roomsOf, pinnedTo }: TimetableModel,
  random: SeededRandom,
) {
  return Int32Array.from({ length: talks }, (_, talk) => {
    if (pinnedTo[talk]! >= 0) return pinnedTo[talk]!
    const [slots, its] = [slotsOf[talk]!, roomsOf[talk]!]
    return slots[random.below(slots.length)]! * rooms + its[random.below(its.length)]!
  })
}

class Search {
  readonly best: Int32Array
  bestHard: number
  bestSoft: number
  moves = 0
  readonly #timetable: Timetable
  readonly #movable: Int32Array
  readonly #random: SeededRandom
  readonly #mayBe: Uint8Array

  constructor(timetable: Timetable, movable: Int32Array, random: SeededRandom) {
    const { talks, slots, rooms, slotsOf, roomsOf, pinnedTo } = timetable.model
    this.#timetable = timetable
    this.#movable = movable
    this.#random = random
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

  /** Weighs a thousand moves at one temperature. */
  anneal(temperature: number): void {
    for (let move = 0; move < MOVES_AT_ONCE; move++) this.#tryOne(temperature)
    this.moves += MOVES_AT_ONCE
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
    const other = timetable.firstIn[place]!
    const highest = -temperature * Math.log(random.share())
    if (other >= 0 && this.#mayBe[other * slots * rooms + from]) {
      const delta = timetable.swapDelta(talk, other)
      if (weigh(delta) > highest) return
      timetable.swap(talk, other, delta)
    } else {
      const delta = timetable.moveDelta(talk, slot, room)
      if (weigh(delta) > highest) return
      timetable.move(talk, slot, room, delta)
    }
    if (
      timetable.hard < this.bestHard ||
      (timetable.hard === this.bestHard && timetable.soft < this.bestSoft)
    )
      this.#keepBest()
  }

  #keepBest() {
    this.bestHard = this.#timetable.hard
    this.bestSoft = this.#timetable.soft
    for (let talk = 0; talk < this.best.length; talk++)
      this.best[talk] = this.#timetable.placeOf(talk)
  }
}

function weigh(delta: number): number {
  const hard = Math.round(delta / HARD)
  return hard === 0 ? delta : hard * HARD_WEIGHT + (delta - hard * HARD)
}
