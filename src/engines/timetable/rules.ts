/**
 * A timetable as an organiser thinks of it: talks, times, rooms, and named rules. `modelOfRules` sums the rules up
 * into the tables of the search; `explainTimetable` and `findClash` go back to them by name. Talks, slots and rooms
 * are counted from 0; times are minutes of one clock. All penalties are whole numbers, 0 where a rule is kept, below
 * 0 as a reward (soft rules only). Functions must be pure: they are asked once for the tables and again to explain.
 *
 * Limits: talks × slots × rooms up to about 20 million (8 bytes each), slots up to about 1,000, the hard penalty of
 * one talk below 4 million, its soft penalty below 500 million.
 */
export type RuledTimetable = {
  readonly talks: number
  /** In the order of their start, best without two that are alike. A talk of 30 minutes needs slots of 30 minutes. */
  readonly slots: readonly RuledSlot[]
  readonly rooms: number
  /** Timeslots and rooms in which each talk may be at all; what only costs something belongs in a rule. */
  readonly slotsOf: readonly Int32Array[]
  readonly roomsOf: readonly Int32Array[]
  /** Place of each pinned talk as `slot * rooms + room`, -1 for all others. */
  readonly pinnedTo: Int32Array
  readonly rules: readonly TimetableRule[]
}

export type RuledSlot = { readonly start: number; readonly end: number; readonly day: number }

/** Hard rules must cost nothing in the end; soft ones as little as possible. Its name, unlike all others, is what explanations tell. */
export type TimetableRule = { readonly name: string; readonly level: 'hard' | 'soft' } & (
  | AloneRule
  | TimesRule
  | PlacesRule
  | InRoomRule
  | RoomChangeRule
  | PopularRule
  | AtOnceRule
  | SpanRule
)

/** What a talk costs in a place, whatever the others do: availability, opening hours, equipment, expected demand. */
export type AloneRule = {
  readonly of: 'alone'
  readonly cost: (talk: number, slot: number, room: number) => number
}

/**
 * Two talks whose times matter to each other: `relation(a, b)` × `cost(slotOfA, slotOfB)`. One speaker in both,
 * people who starred both, a common topic, an order. Symmetric rules are counted once for a pair; `eachWay` counts a
 * with b and b with a, for an order ("b comes after a").
 */
export type TimesRule = {
  readonly of: 'times'
  /** 0 where two talks do not mind each other. */
  readonly relation: (a: number, b: number) => number
  readonly cost: (slotOfA: number, slotOfB: number) => number
  readonly eachWay?: true
}

/** Two talks whose times and rooms matter together, as for walking. Few pairs should be related: each is looked at. */
export type PlacesRule = {
  readonly of: 'places'
  readonly relation: (a: number, b: number) => number
  readonly cost: (slotOfA: number, roomOfA: number, slotOfB: number, roomOfB: number) => number
}

/** Any two talks in one room, or in two rooms that share walls (a hall and its half). Symmetric. */
export type InRoomRule = {
  readonly of: 'in-room'
  readonly cost: (slotOfA: number, slotOfB: number) => number
  /** Whether two different rooms cannot be used at once. */
  readonly share?: (roomA: number, roomB: number) => boolean
}

/** `relation(a, b)` for each minute of both when two related talks of one day are in different rooms. Symmetric. */
export type RoomChangeRule = {
  readonly of: 'room-change'
  readonly relation: (a: number, b: number) => number
}

/** `perMinute` for each minute of both when the less wanted of two talks has the larger room. */
export type PopularRule = {
  readonly of: 'popular'
  readonly wanted: readonly number[]
  readonly capacity: readonly number[]
  readonly perMinute: number
}

/**
 * `perMinute` for each minute of every talk of the group that has more than `most` of the group (itself counted) at
 * its time: crowds, two projectors for five talks. `slot` counts talks of the same slot, `overlap` all that overlap.
 */
export type AtOnceRule = {
  readonly of: 'at-once'
  readonly talks: readonly number[]
  readonly most: number
  readonly meet: 'slot' | 'overlap'
  readonly perMinute: number
}

/** `perDay` for each day more than one between the first and the last talk of a group, as of one speaker. */
export type SpanRule = {
  readonly of: 'span'
  readonly groups: readonly (readonly number[])[]
  readonly perDay: number
}
