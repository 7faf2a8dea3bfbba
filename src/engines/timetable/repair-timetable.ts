import { fewestMoves } from './fewest-moves.ts'
import { hardRulesOnly } from './hard-rules-only.ts'
import { nearestByAnnealing } from './nearest-by-annealing.ts'
import { talksWithoutPlace } from './talks-without-place.ts'
import { Timetable } from './timetable.ts'
import { levelsOf, type TimetableModel } from './timetable-model.ts'

export type RepairOptions = {
  readonly seed: number
  /** How much of the time is over, from 0 to 1; at 1 the repair ends with what it has. */
  readonly spent: () => number
}

export type RepairedTimetable = {
  /** Place of each talk, `slot * rooms + room`. */
  readonly places: Int32Array
  /** Penalty of hard rules that are still broken: 0 where a repair was found. */
  readonly hard: number
  /** Talks that should wait for a place, without which the others are sound, where no repair was found. */
  readonly withoutPlace: readonly number[]
  readonly moved: readonly { readonly talk: number; readonly from: number; readonly to: number }[]
  /** Whether it is proven that fewer moves do not mend it. */
  readonly isFewest: boolean
  /** Whether it is proven that as many moves cannot be nearer ones. */
  readonly isNearest: boolean
}

/** Part of the time in which all repairs of a few moves are tried. */
const TRYING_ALL = 0.5

/**
 * Mends a timetable that no longer keeps its hard rules, because a speaker cannot come, a room is lost or a rule is
 * new: as few talks as possible move, and among these repairs the nearest moves are taken (the same day, then the
 * same time, then the same room). Small repairs are found by trying all; larger ones by annealing, where its distance
 * pulls every talk back to its place. It ends early when a repair is proven.
 *
 * @param places of each talk before, `slot * rooms + room`; -1 for a talk that has none yet. A talk whose place is
 *   not among its slots and rooms any more must move. Pinned talks stay where they are pinned.
 */
export function repairTimetable(
  model: TimetableModel,
  places: Int32Array,
  { seed, spent }: RepairOptions,
): RepairedTimetable {
  const { talks, pinnedTo } = model
  const homes = places.map((place, talk) => (pinnedTo[talk]! >= 0 ? pinnedTo[talk]! : place))
  const hardRules = hardRulesOnly(model)
  const must = Array.from({ length: talks }, (_, talk) => talk).filter(
    (talk) => pinnedTo[talk]! < 0 && !canStay(hardRules, talk, homes[talk]!),
  )
  const tried = fewestMoves(hardRules, homes, must, () => spent() / TRYING_ALL)
  const repaired = tried.places ?? annealed(hardRules, homes, seed, spent)
  const moved = Array.from(repaired.keys(), (talk) => ({
    talk,
    from: places[talk]!,
    to: repaired[talk]!,
  })).filter(({ from, to }) => from !== to)
  const after = new Timetable(hardRules, repaired)
  const { hard } = after
  return {
    places: repaired,
    hard,
    withoutPlace: talksWithoutPlace(after, new Set(moved.map(({ talk }) => talk))),
    moved,
    isFewest: hard === 0 && moved.length <= tried.noneBelow,
    isNearest: hard === 0 && tried.isNearest,
  }
}

function annealed(model: TimetableModel, homes: Int32Array, seed: number, spent: () => number) {
  const begun = Math.min(spent(), 0.99)
  return nearestByAnnealing(model, homes, {
    seed,
    spent: () => (spent() - begun) / (1 - begun),
  })
}

function canStay(model: TimetableModel, talk: number, home: number): boolean {
  const { slots, rooms, slotsOf, roomsOf, alone } = model
  return (
    home >= 0 &&
    slotsOf[talk]!.includes(Math.floor(home / rooms)) &&
    roomsOf[talk]!.includes(home % rooms) &&
    levelsOf(alone[talk * slots * rooms + home]!).hard <= 0
  )
}
