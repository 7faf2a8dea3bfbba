import { scaleOf } from './scale-of.ts'
import { Search } from './search.ts'
import { SeededRandom } from './seeded-random.ts'
import { settleTalks } from './settle-talks.ts'
import { Timetable } from './timetable.ts'
import type { TimetableModel } from './timetable-model.ts'

/**
 * Temperatures in parts of what a random move changes: a short while so hot that what is not allowed melts too, then
 * slowly from where soft rules begin to order things to where they have settled.
 */
const MELTING = { share: 0.1, from: 100 }
const COOLING = { from: 0.5, to: 0.12 }
/** The last part of the time goes on from the best timetable, made warm again; all of it where one was given. */
const WARM = { since: 0.6, from: 0.35 }
/** What hard rules weigh more then, where they are still broken: soft rules are ordered among the least of it. */
const HARDER = 8

/** Few talks settle too soon: up to three times the heat for those below the size that the temperatures are from. */
const heatOf = (talks: number) => Math.min(3, Math.max(1, (72 / talks) ** 1.5))

const fall = (from: number, to: number, share: number) => from * (to / from) ** share

function temperatureAt(spent: number, warmSince: number, heat: number): number {
  if (spent >= warmSince)
    return fall(WARM.from * heat, COOLING.to, (spent - warmSince) / (1 - warmSince))
  const melting = warmSince * MELTING.share
  return spent < melting
    ? fall(MELTING.from, COOLING.from * heat, spent / melting)
    : fall(COOLING.from * heat, COOLING.to, (spent - melting) / (warmSince - melting))
}

export type SolveOptions = {
  readonly seed: number
  /** How much of the time is over, from 0 to 1; at 1 the search ends. Asked every thousand moves or so. */
  readonly spent: () => number
  /** Places to go on from, `slot * rooms + room` of each talk; without them, any. The result is never worse. */
  readonly from?: Int32Array
  /** Told of the best timetable so far when it got better, each time `spent` has grown by a hundredth at most. */
  readonly onBetter?: (best: SolvedTimetable) => void
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
  if (model.talks === 0) return { places: new Int32Array(0), hard: 0, soft: 0, moves: 0 }
  const random = new SeededRandom(options.seed)
  const timetable = new Timetable(model, options.from?.slice() ?? anyPlaces(model, random))
  const { soft, hardWeight } = scaleOf(timetable, random)
  // Random moves of a random timetable tell the scale; after that it may be put in order.
  if (!options.from) settleTalks(timetable, options.spent)
  const search = new Search(timetable, random, hardWeight)
  const best = () => ({
    places: search.best.slice(),
    hard: search.bestHard,
    soft: search.bestSoft,
    moves: search.moves,
  })
  let told = { at: 0, hard: Infinity, soft: Infinity }
  const warmSince = options.from ? 0 : WARM.since
  const heat = heatOf(model.talks)
  let isWarm = options.from !== undefined
  for (let spent = 0; spent < 1 && !search.isOver; spent = options.spent()) {
    if (!isWarm && spent >= warmSince) {
      search.returnToBest()
      if (search.bestHard > 0) search.raise(HARDER)
      isWarm = true
    }
    search.anneal(soft * temperatureAt(spent, warmSince, heat))
    const isBetter = search.bestHard !== told.hard || search.bestSoft !== told.soft
    if (options.onBetter && isBetter && spent >= told.at) {
      options.onBetter(best())
      told = { at: spent + 0.01, hard: search.bestHard, soft: search.bestSoft }
    }
  }
  return best()
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
