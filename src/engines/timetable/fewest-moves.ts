import { brokenRule } from './broken-rule.ts'
import { distanceOfMove } from './distance-of-move.ts'
import { Timetable } from './timetable.ts'
import { levelsOf, type TimetableModel } from './timetable-model.ts'

export type FewestMoves = {
  /** The repair with the fewest moves, the nearest of these; missing when trying all took too long. */
  readonly places: Int32Array | undefined
  /** No repair has fewer moves than this. */
  readonly noneBelow: number
  /** Whether all repairs with as many moves were looked at. */
  readonly isNearest: boolean
}

/** More moves than this are not found by trying all. */
const MOST_MOVES = 4
/** Moves weighed between two looks at the clock. */
const MOVES_AT_ONCE = 4096

/**
 * Tries all sets of one move, of two and so on. One talk of every broken rule must move, so that only those are tried
 * in turn, each to every place that it may have; what is found first is fewest.
 *
 * @param model with hard rules only
 * @param must talks that cannot stay where they are
 */
export function fewestMoves(
  model: TimetableModel,
  homes: Int32Array,
  must: readonly number[],
  spent: () => number,
): FewestMoves {
  const start = homes.map((home, talk) =>
    home >= 0 ? home : model.slotsOf[talk]![0]! * model.rooms + model.roomsOf[talk]![0]!,
  )
  const timetable = new Timetable(model, start)
  if (timetable.hard === 0 && must.length === 0)
    return { places: start, noneBelow: 0, isNearest: true }
  let noneBelow = Math.max(1, must.length)
  for (; noneBelow <= MOST_MOVES; noneBelow++) {
    const trial = new Trial(timetable, homes, must, spent)
    trial.tryAll(noneBelow, 0)
    if (trial.best || trial.isOver)
      return { places: trial.best, noneBelow, isNearest: !trial.isOver }
  }
  return { places: undefined, noneBelow, isNearest: false }
}

class Trial {
  best: Int32Array | undefined
  isOver = false
  readonly #timetable: Timetable
  readonly #homes: Int32Array
  readonly #must: readonly number[]
  readonly #spent: () => number
  readonly #moved = new Set<number>()
  #distance = Infinity
  #weighed = 0

  constructor(
    timetable: Timetable,
    homes: Int32Array,
    must: readonly number[],
    spent: () => number,
  ) {
    this.#timetable = timetable
    this.#homes = homes
    this.#must = must
    this.#spent = spent
  }

  /** Moves as many talks more as `left` says, in all ways that can mend it. */
  tryAll(left: number, distance: number): void {
    const timetable = this.#timetable
    const { model } = timetable
    const waiting = this.#must.filter((talk) => !this.#moved.has(talk))
    if (waiting.length > left) return
    const candidates = waiting.length > 0 ? [waiting[0]!] : (brokenRule(timetable) ?? [])
    for (const talk of candidates) {
      if (model.pinnedTo[talk]! >= 0 || this.#moved.has(talk)) continue
      for (const slot of model.slotsOf[talk]!)
        for (const room of model.roomsOf[talk]!) {
          if (this.isOver) return
          this.#tryMove(talk, slot, room, left, distance, waiting.length)
        }
    }
  }

  #tryMove(
    talk: number,
    slot: number,
    room: number,
    left: number,
    distance: number,
    waiting: number,
  ) {
    const timetable = this.#timetable
    const { model } = timetable
    const place = slot * model.rooms + room
    const from = timetable.placeOf(talk)
    const home = this.#homes[talk]!
    if (place === home) return
    if (++this.#weighed % MOVES_AT_ONCE === 0 && this.#spent() >= 1) this.isOver = true
    if (levelsOf(model.alone[(talk * model.slots + slot) * model.rooms + room]!).hard > 0) return
    const farther = distance + (home < 0 ? 0 : distanceOfMove(model, home, place))
    if (farther >= this.#distance) return
    const delta = timetable.moveDelta(talk, slot, room)
    const isMended = waiting <= 1 && timetable.hard + levelsOf(delta).hard === 0
    if (left === 1 && !isMended) return
    timetable.move(talk, slot, room, delta)
    if (isMended) {
      this.#distance = farther
      this.best = Int32Array.from({ length: model.talks }, (_, one) => timetable.placeOf(one))
    } else {
      this.#moved.add(talk)
      this.tryAll(left - 1, farther)
      this.#moved.delete(talk)
    }
    timetable.move(talk, Math.floor(from / model.rooms), from % model.rooms, -delta)
  }
}
