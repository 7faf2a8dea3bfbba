import type { TimetableModel } from './timetable-model.ts'

/**
 * For each talk and timeslot, the sum of what the times of all others cost with it, and of the changes of room on a
 * day. Told of every move before it is made.
 */
export class PairSums {
  readonly #model: TimetableModel
  readonly #slotOf: Int32Array
  readonly #roomOf: Int32Array
  /** Cost of a talk's timeslot with the timeslots of all others: `talk * slots + slot`. */
  readonly #together: Float64Array
  /** Changes of room with the talks of a day, in all and in one room: cost a minute of the talk's own, and of theirs. */
  readonly #changesOfDay: Float64Array
  readonly #changesOfDayMinutes: Float64Array
  readonly #changesInRoom: Float64Array
  readonly #changesInRoomMinutes: Float64Array
  /** All tables of kinds in a row, and the bounds of what is not nought in each of their rows. */
  readonly #costs: Float64Array
  readonly #from: Int32Array
  readonly #to: Int32Array
  /** Talks that can move and mind this one, and the kind of the pair. */
  readonly #minding: readonly Int32Array[]
  readonly #mindingKind: readonly Int32Array[]
  readonly #changing: readonly Int32Array[]
  readonly #weighing: readonly (readonly Int32Array[])[]
  /** Slots whose cost with a slot is not nought, by table of weighed pairs and slot. */
  readonly #near: readonly (readonly Int32Array[])[]

  constructor(model: TimetableModel, slotOf: Int32Array, roomOf: Int32Array) {
    const { talks, slots, rooms, days, kinds, weighed, roomChange, pinnedTo } = model
    this.#model = model
    this.#slotOf = slotOf
    this.#roomOf = roomOf
    this.#together = new Float64Array(talks * slots)
    const changes = roomChange ? talks * days : 0
    this.#changesOfDay = new Float64Array(changes)
    this.#changesOfDayMinutes = new Float64Array(changes)
    this.#changesInRoom = new Float64Array(changes * rooms)
    this.#changesInRoomMinutes = new Float64Array(changes * rooms)
    this.#costs = new Float64Array(kinds.costs.length * slots * slots)
    for (const [kind, table] of kinds.costs.entries()) this.#costs.set(table, kind * slots * slots)
    const rows = kinds.costs.length * slots
    this.#from = new Int32Array(rows)
    this.#to = new Int32Array(rows)
    for (let row = 0; row < rows; row++) {
      const costs = this.#costs.subarray(row * slots, (row + 1) * slots)
      const first = costs.findIndex((cost) => cost !== 0)
      this.#from[row] = first < 0 ? slots : first
      this.#to[row] = costs.findLastIndex((cost) => cost !== 0) + 1
    }
    const movable = Int32Array.from({ length: talks }, (_, talk) => talk).filter(
      (talk) => pinnedTo[talk]! < 0,
    )
    const others = (related: (pair: number) => boolean) =>
      Array.from({ length: talks }, (_, talk) =>
        movable.filter((other) => other !== talk && related(talk * talks + other)),
      )
    this.#minding = others((pair) => kinds.of[pair]! >= 0)
    this.#mindingKind = this.#minding.map((its, talk) =>
      its.map((other) => kinds.of[talk * talks + other]!),
    )
    this.#changing = roomChange ? others((pair) => roomChange[pair] !== 0) : []
    this.#weighing = weighed.map(({ weight }) => others((pair) => weight[pair] !== 0))
    this.#near = weighed.map(({ cost }) =>
      Array.from({ length: slots }, (_, slot) =>
        Int32Array.from({ length: slots }, (__, other) => other).filter(
          (other) => cost[slot * slots + other] !== 0,
        ),
      ),
    )
    for (let talk = 0; talk < talks; talk++) this.#tell(talk, 1)
  }

  costAt(talk: number, slot: number, room: number): number {
    const { slots, rooms, days, minutes, dayOf } = this.#model
    const cost = this.#together[talk * slots + slot]!
    if (this.#changing.length === 0) return cost
    const ofDay = talk * days + dayOf[slot]!
    const inRoom = ofDay * rooms + room
    return (
      cost +
      (this.#changesOfDay[ofDay]! - this.#changesInRoom[inRoom]!) * minutes[slot]! +
      (this.#changesOfDayMinutes[ofDay]! - this.#changesInRoomMinutes[inRoom]!)
    )
  }

  pairCost(a: number, slotA: number, roomA: number, b: number, slotB: number, roomB: number) {
    const { talks, slots, kinds, weighed, roomChange, dayOf, minutes } = this.#model
    const pair = a * talks + b
    const kind = kinds.of[pair]!
    const times = slotA * slots + slotB
    let cost = kind < 0 ? 0 : this.#costs[kind * slots * slots + times]!
    for (let table = 0; table < weighed.length; table++)
      cost += weighed[table]!.weight[pair]! * weighed[table]!.cost[times]!
    if (roomChange && roomA !== roomB && dayOf[slotA] === dayOf[slotB])
      cost += roomChange[pair]! * (minutes[slotA]! + minutes[slotB]!)
    return cost
  }

  /** The talk is about to move. */
  shift(talk: number, slot: number, room: number): void {
    const from = this.#slotOf[talk]!
    if (slot !== from) {
      this.#shiftKinds(talk, from, slot)
      for (let table = 0; table < this.#weighing.length; table++) {
        this.#weigh(talk, table, from, -1)
        this.#weigh(talk, table, slot, 1)
      }
    }
    if (this.#changing.length === 0) return
    this.#change(talk, from, this.#roomOf[talk]!, -1)
    this.#change(talk, slot, room, 1)
  }

  #tell(talk: number, sign: 1 | -1) {
    const slot = this.#slotOf[talk]!
    const minding = this.#minding[talk]!
    const kinds = this.#mindingKind[talk]!
    for (let one = 0; one < minding.length; one++)
      this.#addRow(minding[one]!, kinds[one]! * this.#model.slots + slot, sign)
    for (let table = 0; table < this.#weighing.length; table++) this.#weigh(talk, table, slot, sign)
    if (this.#changing.length > 0) this.#change(talk, slot, this.#roomOf[talk]!, sign)
  }

  #shiftKinds(talk: number, from: number, to: number) {
    const { slots } = this.#model
    const together = this.#together
    const costs = this.#costs
    const minding = this.#minding[talk]!
    const kinds = this.#mindingKind[talk]!
    for (let one = 0; one < minding.length; one++) {
      const left = kinds[one]! * slots + from
      const entered = kinds[one]! * slots + to
      const low = Math.min(this.#from[left]!, this.#from[entered]!)
      const high = Math.max(this.#to[left]!, this.#to[entered]!)
      const apart = this.#to[left]! - this.#from[left]! + this.#to[entered]! - this.#from[entered]!
      if (high - low > apart) {
        this.#addRow(minding[one]!, left, -1)
        this.#addRow(minding[one]!, entered, 1)
        continue
      }
      const at = minding[one]! * slots
      const minus = left * slots
      const plus = entered * slots
      for (let slot = low; slot < high; slot++)
        together[at + slot]! += costs[plus + slot]! - costs[minus + slot]!
    }
  }

  #addRow(other: number, row: number, sign: 1 | -1) {
    const { slots } = this.#model
    const at = other * slots
    const start = row * slots
    const to = this.#to[row]!
    for (let slot = this.#from[row]!; slot < to; slot++)
      this.#together[at + slot]! += sign * this.#costs[start + slot]!
  }

  #weigh(talk: number, table: number, slot: number, sign: 1 | -1) {
    const { talks, slots, weighed } = this.#model
    const { weight, cost } = weighed[table]!
    const others = this.#weighing[table]![talk]!
    for (const near of this.#near[table]![slot]!) {
      const each = sign * cost[slot * slots + near]!
      for (let one = 0; one < others.length; one++) {
        const other = others[one]!
        this.#together[other * slots + near]! += each * weight[talk * talks + other]!
      }
    }
  }

  #change(talk: number, slot: number, room: number, sign: 1 | -1) {
    const { talks, rooms, days, minutes, dayOf, roomChange } = this.#model
    const length = minutes[slot]!
    const day = dayOf[slot]!
    const others = this.#changing[talk]!
    for (let one = 0; one < others.length; one++) {
      const other = others[one]!
      const change = sign * roomChange![talk * talks + other]!
      const ofDay = other * days + day
      const inRoom = ofDay * rooms + room
      this.#changesOfDay[ofDay]! += change
      this.#changesOfDayMinutes[ofDay]! += change * length
      this.#changesInRoom[inRoom]! += change
      this.#changesInRoomMinutes[inRoom]! += change * length
    }
  }
}
