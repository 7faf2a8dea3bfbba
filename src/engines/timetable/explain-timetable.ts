import { costsOfTalks, type RuleCost } from './costs-of-talks.ts'
import { modelOfRules } from './model-of-rules.ts'
import type { RuledTimetable } from './rules.ts'
import { Timetable } from './timetable.ts'
import { levelsOf, type TimetableModel } from './timetable-model.ts'

export type TalkExplained = {
  readonly talk: number
  /** What the rules cost this talk where it is. */
  readonly costs: readonly RuleCost[]
  /** The best other places, the best one first; worse ones too, so that it shows what they would break. */
  readonly others: readonly OtherPlace[]
}

export type OtherPlace = {
  /** `slot * rooms + room` */
  readonly place: number
  /** The talk that would come here in exchange, when that is better than two talks in one place. */
  readonly swapWith: number | undefined
  /** What the whole timetable's penalties would change by; below 0 is better. */
  readonly hard: number
  readonly soft: number
  /** By rule, only where something changes. */
  readonly changes: readonly RuleCost[]
}

export type ExplainOptions = {
  /** Which talks; all without it. */
  readonly talks?: readonly number[]
  /** How many other places for each talk. */
  readonly others: number
}

/**
 * Why a timetable is as it is: for each talk what every rule costs it now, and what the best other places would
 * change. Pinned talks are explained too, as if they were free.
 */
export function explainTimetable(
  ruled: RuledTimetable,
  places: Int32Array,
  { talks, others }: ExplainOptions,
): TalkExplained[] {
  const timetable = new Timetable(modelOf(ruled), places)
  const wanted = talks ?? [...places.keys()]
  return wanted.map((talk) => ({
    talk,
    costs: costsOfTalks(ruled, places, [talk]),
    others: bestOthers(ruled, timetable, talk)
      .slice(0, others)
      .map((other) => ({ ...other, changes: changesBy(ruled, places, talk, other) })),
  }))
}

/** Tables of rules that were explained before, as if no talk were pinned: an organiser asks for one talk after another. */
const models = new WeakMap<RuledTimetable, TimetableModel>()

function modelOf(ruled: RuledTimetable): TimetableModel {
  const known = models.get(ruled)
  if (known) return known
  const model = modelOfRules({ ...ruled, pinnedTo: ruled.pinnedTo.map(() => -1) })
  models.set(ruled, model)
  return model
}

function bestOthers(ruled: RuledTimetable, timetable: Timetable, talk: number) {
  const { rooms, slotsOf, roomsOf, pinnedTo } = ruled
  const here = timetable.placeOf(talk)
  const found: Omit<OtherPlace, 'changes'>[] = []
  for (const slot of slotsOf[talk]!)
    for (const room of roomsOf[talk]!) {
      const place = slot * rooms + room
      if (place === here) continue
      const moved = timetable.moveDelta(talk, slot, room)
      const there = timetable.firstIn[place]!
      const canSwap =
        there >= 0 &&
        pinnedTo[there]! < 0 &&
        slotsOf[there]!.includes(Math.floor(here / rooms)) &&
        roomsOf[there]!.includes(here % rooms)
      const swapped = canSwap ? timetable.swapDelta(talk, there) : Infinity
      found.push({
        place,
        swapWith: swapped < moved ? there : undefined,
        ...levelsOf(Math.min(swapped, moved)),
      })
    }
  return found.toSorted((a, b) => a.hard - b.hard || a.soft - b.soft)
}

function changesBy(
  ruled: RuledTimetable,
  places: Int32Array,
  talk: number,
  { place, swapWith }: Omit<OtherPlace, 'changes'>,
): RuleCost[] {
  const concerned = swapWith === undefined ? [talk] : [talk, swapWith]
  const after = places.slice()
  after[talk] = place
  if (swapWith !== undefined) after[swapWith] = places[talk]!
  const before = new Map(costsOfTalks(ruled, places, concerned).map((cost) => [cost.rule, cost]))
  const now = new Map(costsOfTalks(ruled, after, concerned).map((cost) => [cost.rule, cost]))
  const changes: RuleCost[] = []
  for (const { name, level } of ruled.rules) {
    const cost = (now.get(name)?.cost ?? 0) - (before.get(name)?.cost ?? 0)
    if (cost === 0) continue
    const talks = (cost > 0 ? now : before).get(name)?.talks ?? []
    changes.push({ rule: name, level, cost, talks })
  }
  return changes
}
