/**
 * What a timetable costs, as tables of numbers for the search. Talks, timeslots, rooms, days and groups are counted
 * from 0. A cost holds both levels in one exact number: hard penalty × HARD + soft penalty; less is better.
 */
export type TimetableModel = {
  readonly talks: number
  readonly slots: number
  readonly rooms: number
  readonly days: number
  /** Timeslots and rooms in which each talk may be. */
  readonly slotsOf: readonly Int32Array[]
  readonly roomsOf: readonly Int32Array[]
  /** Place of each pinned talk as `slot * rooms + room`, -1 for all others. */
  readonly pinnedTo: Int32Array
  readonly dayOf: Int32Array
  /** Start and length of each slot in minutes. */
  readonly startOf: Float64Array
  readonly minutes: Float64Array
  /** Cost of a talk in a place for itself: `(talk * slots + slot) * rooms + room`. */
  readonly alone: Float64Array
  /** Rules that give few different relations: one table for each way in which two talks can stand to each other. */
  readonly kinds: PairKinds
  /** Rules that relate nearly every two talks in another way, as stars do: a number for the pair times one table. */
  readonly weighed: readonly WeighedPairs[]
  /** Pairs whose times and rooms matter together, by their first talk; each pair with both as the first. */
  readonly near: readonly (readonly NearPair[])[]
  /** Cost of two talks in one room: `slot * slots + slot`. */
  readonly inRoom: Float64Array
  /** Rooms that cannot be used at once with a room, itself among them. */
  readonly sharing: readonly Int32Array[]
  /** Cost per minute of two talks on one day in different rooms: `talk * talks + talk`. */
  readonly roomChange: Float64Array | undefined
  /** Cost per minute of both when the less wanted of two talks has the larger room. */
  readonly wantedInSmallRoom: number
  /** How many want each talk, and how many each room holds. */
  readonly wanted: Float64Array
  readonly capacity: Float64Array
  readonly groups: readonly AtOnceGroup[]
  readonly groupsOf: readonly Int32Array[]
  /** Talks whose days should be close to each other, and what each day more than one costs. */
  readonly spans: readonly { readonly talks: Int32Array; readonly perDay: number }[]
  readonly spansOf: readonly Int32Array[]
}

export type PairKinds = {
  /** Which table of `costs` holds for two talks, -1 where they do not mind each other: `talk * talks + talk`. */
  readonly of: Int32Array
  /** Cost of the first talk's timeslot with the second's: `slot * slots + slot`. */
  readonly costs: readonly Float64Array[]
}

export type WeighedPairs = {
  /** Symmetric, 0 where two talks do not mind each other: `talk * talks + talk`. */
  readonly weight: Float64Array
  readonly cost: Float64Array
}

export type NearPair = {
  readonly other: number
  readonly cost: (slot: number, room: number, otherSlot: number, otherRoom: number) => number
}

export type AtOnceGroup = {
  readonly talks: Int32Array
  readonly most: number
  /** Slots whose talks are at the time of a slot, itself among them. */
  readonly meets: readonly Int32Array[]
  readonly perMinute: number
}

/** One hard penalty outweighs every sum of soft ones. */
export const HARD = 2 ** 30

/** The two levels of a cost. */
export function levelsOf(cost: number): { readonly hard: number; readonly soft: number } {
  // Nought has no sign.
  const hard = Math.round(cost / HARD) + 0
  return { hard, soft: cost - hard * HARD }
}
