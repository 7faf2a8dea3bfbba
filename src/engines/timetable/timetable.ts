import { HARD, ROOM_CONFLICT, type TimetableModel } from './timetable-model.ts'

/**
 * A timetable under change. For every talk it keeps what each timeslot and room would cost given where all others
 * are, so that weighing a move reads a handful of numbers; only a move that is made updates the tables of the others.
 */
export class Timetable {
  readonly model: TimetableModel
  readonly slotOf: Int32Array
  readonly roomOf: Int32Array
  /** Talks in each place, `slot * rooms + room`. */
  readonly inPlace: readonly number[][]
  /** Cost of the whole timetable. */
  cost = 0
  /** Cost of a talk's timeslot with the timeslots of all others: `talk * slots + slot`. */
  readonly #together: Float64Array
  /** Minutes that the talks of a room share with a timeslot: `room * slots + slot`. */
  readonly #occupied: Float64Array
  /** Changes of room with the talks of a day, in all and in one room: cost a minute of the talk's own, and of theirs. */
  readonly #changesOfDay: Float64Array
  readonly #changesOfDayMinutes: Float64Array
  readonly #changesInRoom: Float64Array
  readonly #changesInRoomMinutes: Float64Array
  /** Talks that would stand in a room of the wrong size to this one, and their minutes: `talk * rooms + room`. */
  readonly #misfits: Float64Array
  readonly #misfitMinutes: Float64Array
  readonly #crowdedIn: Int32Array
  readonly #related: readonly Int32Array[]

  /** @param places of each talk, `slot * rooms + room`. */
  constructor(model: TimetableModel, places: Int32Array) {
    const { talks, slots, rooms, days } = model
    this.model = model
    this.slotOf = new Int32Array(talks).fill(-1)
    this.roomOf = new Int32Array(talks).fill(-1)
    this.inPlace = Array.from({ length: slots * rooms }, () => [])
    this.#together = new Float64Array(talks * slots)
    this.#occupied = new Float64Array(rooms * slots)
    this.#changesOfDay = new Float64Array(talks * days)
    this.#changesOfDayMinutes = new Float64Array(talks * days)
    this.#changesInRoom = new Float64Array(talks * days * rooms)
    this.#changesInRoomMinutes = new Float64Array(talks * days * rooms)
    this.#misfits = new Float64Array(talks * rooms)
    this.#misfitMinutes = new Float64Array(talks * rooms)
    this.#crowdedIn = new Int32Array(slots)
    this.#related = Array.from({ length: talks }, (_, talk) =>
      Int32Array.from({ length: talks }, (__, other) => other).filter(
        (other) => model.roomChange[talk * talks + other]! !== 0,
      ),
    )
    for (const [talk, place] of places.entries()) {
      const slot = Math.floor(place / rooms)
      const room = place % rooms
      this.cost += this.#costAt(talk, slot, room) + this.#crowdDelta(talk, -1, slot)
      this.#enter(talk, slot, room)
    }
    for (const speaker of model.talksOfSpeaker.keys()) this.cost += this.#spanCost(speaker)
  }

  placeOf(talk: number): number {
    return this.slotOf[talk]! * this.model.rooms + this.roomOf[talk]!
  }

  /** What the cost changes by if the talk moves. */
  moveDelta(talk: number, slot: number, room: number): number {
    const from = this.slotOf[talk]!
    return (
      this.#costAt(talk, slot, room) -
      this.#costAt(talk, from, this.roomOf[talk]!) +
      this.#crowdDelta(talk, from, slot) +
      this.#spanDelta(talk, slot, -1, -1)
    )
  }

  /** What the cost changes by if two talks change places. */
  swapDelta(a: number, b: number): number {
    const [slotA, roomA] = [this.slotOf[a]!, this.roomOf[a]!]
    const [slotB, roomB] = [this.slotOf[b]!, this.roomOf[b]!]
    const { crowded } = this.model
    const crowd =
      crowded[a] === crowded[b]
        ? 0
        : crowded[a]
          ? this.#crowdDelta(a, slotA, slotB)
          : this.#crowdDelta(b, slotB, slotA)
    // Each counts the other where it is; that it moves too is set right by the four pairs.
    return (
      this.#costAt(a, slotB, roomB) -
      this.#costAt(a, slotA, roomA) +
      this.#costAt(b, slotA, roomA) -
      this.#costAt(b, slotB, roomB) -
      this.#pairCost(a, slotB, roomB, b, slotB, roomB) -
      this.#pairCost(a, slotA, roomA, b, slotA, roomA) +
      this.#pairCost(a, slotB, roomB, b, slotA, roomA) +
      this.#pairCost(a, slotA, roomA, b, slotB, roomB) +
      crowd +
      this.#spanDelta(a, slotB, b, slotA)
    )
  }

  /** Moves the talk; `delta` is what `moveDelta` said. */
  move(talk: number, slot: number, room: number, delta: number): void {
    this.#leave(talk)
    this.#enter(talk, slot, room)
    this.cost += delta
  }

  /** Two talks change places; `delta` is what `swapDelta` said. */
  swap(a: number, b: number, delta: number): void {
    const [slotA, roomA] = [this.slotOf[a]!, this.roomOf[a]!]
    const [slotB, roomB] = [this.slotOf[b]!, this.roomOf[b]!]
    this.#leave(a)
    this.#leave(b)
    this.#enter(a, slotB, roomB)
    this.#enter(b, slotA, roomA)
    this.cost += delta
  }

  /** Cost of a talk in a place, given where all others are; without crowds and spans, which are no sums over pairs. */
  #costAt(talk: number, slot: number, room: number): number {
    const { slots, rooms, days, alone, overlap, minutes, dayOf } = this.model
    const ofDay = talk * days + dayOf[slot]!
    const inRoom = ofDay * rooms + room
    const size = talk * rooms + room
    const length = minutes[slot]!
    const own = this.roomOf[talk] === room ? overlap[slot * slots + this.slotOf[talk]!]! : 0
    return (
      alone[(talk * slots + slot) * rooms + room]! +
      this.#together[talk * slots + slot]! +
      ROOM_CONFLICT * (this.#occupied[room * slots + slot]! - own) +
      (this.#changesOfDay[ofDay]! - this.#changesInRoom[inRoom]!) * length +
      (this.#changesOfDayMinutes[ofDay]! - this.#changesInRoomMinutes[inRoom]!) +
      this.#misfits[size]! * length +
      this.#misfitMinutes[size]!
    )
  }

  #pairCost(a: number, slotA: number, roomA: number, b: number, slotB: number, roomB: number) {
    const { talks, slots, pairKind, pairCosts, overlap, dayOf, roomChange, minutes } = this.model
    const both = minutes[slotA]! + minutes[slotB]!
    const kind = pairKind[a * talks + b]!
    let cost = kind < 0 ? 0 : pairCosts[kind]![slotA * slots + slotB]!
    if (roomA === roomB) return cost + ROOM_CONFLICT * overlap[slotA * slots + slotB]!
    if (dayOf[slotA] === dayOf[slotB]) cost += roomChange[a * talks + b]! * both
    if (this.#isMisfit(a, roomA, b, roomB)) cost += this.model.wantedInSmallRoom * both
    return cost
  }

  #isMisfit(a: number, roomA: number, b: number, roomB: number): boolean {
    const { wanted, capacity } = this.model
    const sizes = capacity[roomA]! - capacity[roomB]!
    const demand = wanted[a]! - wanted[b]!
    return (demand < 0 && sizes > 0) || (demand > 0 && sizes < 0)
  }

  #crowdDelta(talk: number, from: number, to: number): number {
    if (!this.model.crowded[talk] || from === to) return 0
    const entered = this.#crowdCost(to, 1) - this.#crowdCost(to, 0)
    return from < 0 ? entered : entered + this.#crowdCost(from, -1) - this.#crowdCost(from, 0)
  }

  #crowdCost(slot: number, more: number): number {
    const count = this.#crowdedIn[slot]! + more
    return count > 2 ? HARD * count * this.model.minutes[slot]! : 0
  }

  /** What the spans of all speakers of two talks change by if these move; -1 for no second talk. */
  #spanDelta(a: number, slotA: number, b: number, slotB: number): number {
    const { speakersOf, dayOf } = this.model
    let delta = 0
    if (dayOf[this.slotOf[a]!] !== dayOf[slotA])
      for (const speaker of speakersOf[a]!)
        delta += this.#spanCost(speaker, a, slotA, b, slotB) - this.#spanCost(speaker)
    if (b >= 0 && dayOf[this.slotOf[b]!] !== dayOf[slotB])
      for (const speaker of speakersOf[b]!)
        if (!speakersOf[a]!.includes(speaker))
          delta += this.#spanCost(speaker, a, slotA, b, slotB) - this.#spanCost(speaker)
    return delta
  }

  #spanCost(speaker: number, a = -1, slotA = -1, b = -1, slotB = -1): number {
    const { dayOf } = this.model
    let first = Infinity
    let last = -Infinity
    for (const talk of this.model.talksOfSpeaker[speaker]!) {
      const day = dayOf[talk === a ? slotA : talk === b ? slotB : this.slotOf[talk]!]!
      first = Math.min(first, day)
      last = Math.max(last, day)
    }
    return last - first > 1 ? this.model.dayBetween * (last - first - 1) : 0
  }

  #enter(talk: number, slot: number, room: number) {
    this.slotOf[talk] = slot
    this.roomOf[talk] = room
    this.inPlace[slot * this.model.rooms + room]!.push(talk)
    this.#tell(talk, slot, room, 1)
  }

  #leave(talk: number) {
    const slot = this.slotOf[talk]!
    const room = this.roomOf[talk]!
    const there = this.inPlace[slot * this.model.rooms + room]!
    there.splice(there.indexOf(talk), 1)
    this.#tell(talk, slot, room, -1)
  }

  /** Adds what this talk in its place means for all others, or takes it away. */
  #tell(talk: number, slot: number, room: number, sign: 1 | -1) {
    const { talks, slots, rooms, days, minutes, overlap, dayOf, pairKind, pairCosts } = this.model
    const row = slot * slots
    const length = minutes[slot]!
    for (let other = 0; other < talks; other++) {
      const kind = pairKind[talk * talks + other]!
      if (kind < 0) continue
      const costs = pairCosts[kind]!
      const at = other * slots
      for (let its = 0; its < slots; its++) this.#together[at + its]! += sign * costs[row + its]!
    }
    for (let its = 0; its < slots; its++)
      this.#occupied[room * slots + its]! += sign * overlap[row + its]!
    for (const other of this.#related[talk]!) {
      const change = sign * this.model.roomChange[talk * talks + other]!
      const ofDay = other * days + dayOf[slot]!
      this.#changesOfDay[ofDay]! += change
      this.#changesOfDayMinutes[ofDay]! += change * length
      this.#changesInRoom[ofDay * rooms + room]! += change
      this.#changesInRoomMinutes[ofDay * rooms + room]! += change * length
    }
    if (this.model.crowded[talk]) this.#crowdedIn[slot]! += sign
    if (this.model.wantedInSmallRoom > 0) this.#tellSizes(talk, room, length, sign)
  }

  #tellSizes(talk: number, room: number, length: number, sign: 1 | -1) {
    const { talks, rooms, wanted, capacity, wantedInSmallRoom } = this.model
    const cost = sign * wantedInSmallRoom
    const wantedHere = wanted[talk]!
    const size = capacity[room]!
    for (let other = 0; other < talks; other++) {
      const demand = wanted[other]! - wantedHere
      if (demand === 0) continue
      const at = other * rooms
      for (let its = 0; its < rooms; its++) {
        const sizes = capacity[its]! - size
        if (demand < 0 ? sizes <= 0 : sizes >= 0) continue
        this.#misfits[at + its]! += cost
        this.#misfitMinutes[at + its]! += cost * length
      }
    }
  }
}
