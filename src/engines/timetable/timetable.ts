import { PairSums } from './pair-sums.ts'
import { RoomSizes } from './room-sizes.ts'
import { levelsOf, type TimetableModel } from './timetable-model.ts'

/**
 * A timetable under change. For every talk it keeps what each timeslot and room would cost given where all others
 * are, so that weighing a move reads a handful of numbers; only a move that is made updates the tables of the others.
 * Pinned talks count, but only others can be weighed.
 */
export class Timetable {
  readonly model: TimetableModel
  readonly slotOf: Int32Array
  readonly roomOf: Int32Array
  /** Penalties of the whole timetable. */
  hard = 0
  soft = 0
  /** A talk in each place, `slot * rooms + room`, and after each talk another one of its place; -1 for none. */
  readonly firstIn: Int32Array
  readonly nextIn: Int32Array
  readonly #pairs: PairSums
  readonly #sizes: RoomSizes
  readonly #shares: Uint8Array
  /** Cost of each slot with the talks of a room: `room * slots + slot`. */
  readonly #occupied: Float64Array
  readonly #groupIn: Int32Array[]

  /** @param places of each talk, `slot * rooms + room`. */
  constructor(model: TimetableModel, places: Int32Array) {
    const { talks, slots, rooms } = model
    this.model = model
    this.slotOf = places.map((place) => Math.floor(place / rooms))
    this.roomOf = places.map((place) => place % rooms)
    this.firstIn = new Int32Array(slots * rooms).fill(-1)
    this.nextIn = new Int32Array(talks).fill(-1)
    this.#occupied = new Float64Array(rooms * slots)
    this.#groupIn = model.groups.map(() => new Int32Array(slots))
    this.#shares = new Uint8Array(rooms * rooms)
    for (const [room, others] of model.sharing.entries())
      for (const other of others) this.#shares[room * rooms + other] = 1
    this.#pairs = new PairSums(model, this.slotOf, this.roomOf)
    this.#sizes = new RoomSizes(model, this.slotOf, this.roomOf)
    for (let talk = 0; talk < talks; talk++) {
      this.#enter(talk)
      for (const group of model.groupsOf[talk]!) this.#groupIn[group]![this.slotOf[talk]!]! += 1
    }
    this.#countAll()
  }

  placeOf(talk: number): number {
    return this.slotOf[talk]! * this.model.rooms + this.roomOf[talk]!
  }

  /** What the cost changes by if the talk moves. */
  moveDelta(talk: number, slot: number, room: number): number {
    const from = this.slotOf[talk]!
    let delta = this.#costAt(talk, slot, room) - this.#costAt(talk, from, this.roomOf[talk]!)
    if (slot !== from) {
      for (const group of this.model.groupsOf[talk]!) delta += this.#groupDelta(group, from, slot)
      delta += this.#spanDelta(talk, slot, -1, -1)
    }
    return delta
  }

  /** What the cost changes by if two talks change places. */
  swapDelta(a: number, b: number): number {
    const slotA = this.slotOf[a]!
    const roomA = this.roomOf[a]!
    const slotB = this.slotOf[b]!
    const roomB = this.roomOf[b]!
    // Each counts the other where it is; that it moves too is set right by the four pairs.
    let delta =
      this.#costAt(a, slotB, roomB) -
      this.#costAt(a, slotA, roomA) +
      this.#costAt(b, slotA, roomA) -
      this.#costAt(b, slotB, roomB) -
      this.#pairCost(a, slotB, roomB, b, slotB, roomB) -
      this.#pairCost(a, slotA, roomA, b, slotA, roomA) +
      this.#pairCost(a, slotB, roomB, b, slotA, roomA) +
      this.#pairCost(a, slotA, roomA, b, slotB, roomB)
    if (slotA === slotB) return delta
    const { groupsOf } = this.model
    for (const group of groupsOf[a]!)
      if (!groupsOf[b]!.includes(group)) delta += this.#groupDelta(group, slotA, slotB)
    for (const group of groupsOf[b]!)
      if (!groupsOf[a]!.includes(group)) delta += this.#groupDelta(group, slotB, slotA)
    return delta + this.#spanDelta(a, slotB, b, slotA)
  }

  /** Moves the talk; `delta` is what `moveDelta` said. */
  move(talk: number, slot: number, room: number, delta: number): void {
    this.#shift(talk, slot, room)
    this.#add(delta)
  }

  /** Two talks change places; `delta` is what `swapDelta` said. */
  swap(a: number, b: number, delta: number): void {
    const slotA = this.slotOf[a]!
    const roomA = this.roomOf[a]!
    this.#shift(a, this.slotOf[b]!, this.roomOf[b]!)
    this.#shift(b, slotA, roomA)
    this.#add(delta)
  }

  /** Cost of a talk where it is, for itself; with all others; and of two talks, a group and a span where they are. */
  aloneCost(talk: number): number {
    const { slots, rooms, alone } = this.model
    return alone[(talk * slots + this.slotOf[talk]!) * rooms + this.roomOf[talk]!]!
  }

  ownCost(talk: number): number {
    return this.#costAt(talk, this.slotOf[talk]!, this.roomOf[talk]!)
  }

  costOfPair(a: number, b: number): number {
    return this.#pairCost(a, this.slotOf[a]!, this.roomOf[a]!, b, this.slotOf[b]!, this.roomOf[b]!)
  }

  costOfGroup(group: number): number {
    let cost = 0
    for (let slot = 0; slot < this.model.slots; slot++) cost += this.#groupCost(group, slot)
    return cost
  }

  costOfSpan(span: number): number {
    return this.#spanCost(span)
  }

  #add(delta: number) {
    const { hard, soft } = levelsOf(delta)
    this.hard += hard
    this.soft += soft
  }

  /** Cost of a talk in a place, given where all others are; without groups and spans, which are no sums over pairs. */
  #costAt(talk: number, slot: number, room: number): number {
    const { slots, rooms, alone, inRoom, near } = this.model
    const own = this.#shares[room * rooms + this.roomOf[talk]!]
      ? inRoom[slot * slots + this.slotOf[talk]!]!
      : 0
    let cost =
      alone[(talk * slots + slot) * rooms + room]! +
      this.#occupied[room * slots + slot]! -
      own +
      this.#pairs.costAt(talk, slot, room) +
      this.#sizes.costAt(talk, slot, room)
    for (const pair of near[talk]!)
      cost += pair.cost(slot, room, this.slotOf[pair.other]!, this.roomOf[pair.other]!)
    return cost
  }

  #pairCost(a: number, slotA: number, roomA: number, b: number, slotB: number, roomB: number) {
    const { slots, rooms, inRoom, near } = this.model
    let cost =
      this.#pairs.pairCost(a, slotA, roomA, b, slotB, roomB) +
      this.#sizes.pairCost(a, slotA, roomA, b, slotB, roomB)
    if (this.#shares[roomA * rooms + roomB]) cost += inRoom[slotA * slots + slotB]!
    for (const pair of near[a]!) if (pair.other === b) cost += pair.cost(slotA, roomA, slotB, roomB)
    return cost
  }

  #groupDelta(group: number, from: number, to: number): number {
    const { meets } = this.model.groups[group]!
    const counts = this.#groupIn[group]!
    let delta = 0
    for (const sign of [-1, 1]) {
      for (const slot of meets[from]!) delta += sign * this.#groupCost(group, slot)
      for (const slot of meets[to]!)
        if (!meets[from]!.includes(slot)) delta += sign * this.#groupCost(group, slot)
      // After the first round as if the talk had moved, after the second as it is.
      counts[from]! += sign
      counts[to]! -= sign
    }
    return delta
  }

  #groupCost(group: number, slot: number): number {
    const { meets, most, perMinute } = this.model.groups[group]!
    const counts = this.#groupIn[group]!
    if (counts[slot] === 0) return 0
    let together = 0
    for (const other of meets[slot]!) together += counts[other]!
    return together > most ? counts[slot]! * perMinute * this.model.minutes[slot]! : 0
  }

  /** What the spans of all groups of two talks change by if these move; -1 for no second talk. */
  #spanDelta(a: number, slotA: number, b: number, slotB: number): number {
    const { spansOf, dayOf } = this.model
    let delta = 0
    if (dayOf[this.slotOf[a]!] !== dayOf[slotA])
      for (const span of spansOf[a]!)
        delta += this.#spanCost(span, a, slotA, b, slotB) - this.#spanCost(span)
    if (b >= 0 && dayOf[this.slotOf[b]!] !== dayOf[slotB])
      for (const span of spansOf[b]!)
        if (!spansOf[a]!.includes(span))
          delta += this.#spanCost(span, a, slotA, b, slotB) - this.#spanCost(span)
    return delta
  }

  #spanCost(span: number, a = -1, slotA = -1, b = -1, slotB = -1): number {
    const { dayOf, spans } = this.model
    const { talks, perDay } = spans[span]!
    let first = Infinity
    let last = -Infinity
    for (const talk of talks) {
      const day = dayOf[talk === a ? slotA : talk === b ? slotB : this.slotOf[talk]!]!
      if (day < first) first = day
      if (day > last) last = day
    }
    return last - first > 1 ? perDay * (last - first - 1) : 0
  }

  #shift(talk: number, slot: number, room: number) {
    const from = this.slotOf[talk]!
    this.#leave(talk)
    this.#pairs.shift(talk, slot, room)
    this.#sizes.shift(talk, slot, room)
    this.slotOf[talk] = slot
    this.roomOf[talk] = room
    this.#enter(talk)
    if (slot === from) return
    for (const group of this.model.groupsOf[talk]!) {
      this.#groupIn[group]![from]! -= 1
      this.#groupIn[group]![slot]! += 1
    }
  }

  #enter(talk: number) {
    const place = this.placeOf(talk)
    this.nextIn[talk] = this.firstIn[place]!
    this.firstIn[place] = talk
    this.#occupy(talk, 1)
  }

  #leave(talk: number) {
    const place = this.placeOf(talk)
    let before = -1
    for (let one = this.firstIn[place]!; one !== talk; one = this.nextIn[one]!) before = one
    if (before < 0) this.firstIn[place] = this.nextIn[talk]!
    else this.nextIn[before] = this.nextIn[talk]!
    this.#occupy(talk, -1)
  }

  #occupy(talk: number, sign: 1 | -1) {
    const { slots, inRoom, sharing } = this.model
    const row = this.slotOf[talk]! * slots
    for (const room of sharing[this.roomOf[talk]!]!)
      for (let slot = 0; slot < slots; slot++) {
        const cost = inRoom[row + slot]!
        if (cost !== 0) this.#occupied[room * slots + slot]! += sign * cost
      }
  }

  #countAll() {
    const { talks, groups, spans } = this.model
    for (let a = 0; a < talks; a++) {
      this.#add(this.aloneCost(a))
      for (let b = a + 1; b < talks; b++) this.#add(this.costOfPair(a, b))
    }
    for (const group of groups.keys()) this.#add(this.costOfGroup(group))
    for (const span of spans.keys()) this.#add(this.#spanCost(span))
  }
}
