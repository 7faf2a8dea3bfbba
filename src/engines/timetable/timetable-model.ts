/**
 * What a timetable costs, as tables of numbers. Talks, timeslots, rooms, days and speakers are counted from 0. A cost
 * holds both levels in one exact number: hard penalty × HARD + soft penalty; less is better.
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
  readonly minutes: Float64Array
  /** Minutes that two timeslots share: `slot * slots + slot`. */
  readonly overlap: Float64Array
  /** Cost of a talk in a place for itself: `(talk * slots + slot) * rooms + room`. */
  readonly alone: Float64Array
  /** Which table of `pairCosts` holds for two talks, -1 where they do not mind each other: `talk * talks + talk`. */
  readonly pairKind: Int32Array
  /** Cost of the first talk's timeslot with the second's: `slot * slots + slot`. */
  readonly pairCosts: readonly Float64Array[]
  /** Cost per minute of two talks on one day in different rooms: `talk * talks + talk`. */
  readonly roomChange: Float64Array
  /** Cost per minute of both when the less wanted of two talks has the larger room. */
  readonly wantedInSmallRoom: number
  /** How many want each talk, and how many each room holds. */
  readonly wanted: Int32Array
  readonly capacity: Int32Array
  /** Talks that draw a crowd: more than two of them in one timeslot cost the minutes of each. */
  readonly crowded: Uint8Array
  /** Talks of each speaker who has several. */
  readonly talksOfSpeaker: readonly Int32Array[]
  readonly speakersOf: readonly Int32Array[]
  /** Cost of each day more than one between a speaker's first and last talk. */
  readonly dayBetween: number
}

/** One hard penalty outweighs every sum of soft ones. */
export const HARD = 2 ** 30

/** The cost of two talks in one room at one time, a minute. */
export const ROOM_CONFLICT = 1000 * HARD

/** The two levels of a cost. */
export function levelsOf(cost: number): { readonly hard: number; readonly soft: number } {
  const hard = Math.round(cost / HARD)
  return { hard, soft: cost - hard * HARD }
}
