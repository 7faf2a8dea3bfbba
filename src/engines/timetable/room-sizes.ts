import type { TimetableModel } from './timetable-model.ts'

/**
 * The rule of popular talks: for each talk and size of room, how many talks would stand in a room of the wrong size
 * to it, and their minutes. Talks stand in the order of demand and rooms in that of size, so that a move changes one
 * block of the table. Told of every move before it is made.
 */
export class RoomSizes {
  readonly #model: TimetableModel
  readonly #slotOf: Int32Array
  readonly #roomOf: Int32Array
  readonly #sizes: number
  /** Rank of each room's size among the sizes there are. */
  readonly #sizeOf: Int32Array
  /** Position of each talk in the order of demand, and where the talks of its demand begin and end. */
  readonly #rank: Int32Array
  readonly #begin: Int32Array
  readonly #end: Int32Array
  /** By position of talk and size: `rank * sizes + size`. */
  readonly #misfits: Float64Array
  readonly #misfitMinutes: Float64Array

  constructor(model: TimetableModel, slotOf: Int32Array, roomOf: Int32Array) {
    const { talks, wanted, capacity } = model
    this.#model = model
    this.#slotOf = slotOf
    this.#roomOf = roomOf
    const sizes = [...new Set(capacity)].toSorted((a, b) => a - b)
    this.#sizes = sizes.length
    this.#sizeOf = Int32Array.from(capacity, (size) => sizes.indexOf(size))
    const order = Array.from({ length: talks }, (_, talk) => talk).toSorted(
      (a, b) => wanted[a]! - wanted[b]!,
    )
    const sorted = order.map((talk) => wanted[talk]!)
    this.#rank = new Int32Array(talks)
    for (const [rank, talk] of order.entries()) this.#rank[talk] = rank
    this.#begin = Int32Array.from(wanted, (demand) => sorted.indexOf(demand))
    this.#end = Int32Array.from(wanted, (demand) => sorted.lastIndexOf(demand) + 1)
    this.#misfits = new Float64Array(talks * sizes.length)
    this.#misfitMinutes = new Float64Array(talks * sizes.length)
    if (model.wantedInSmallRoom === 0) return
    for (let talk = 0; talk < talks; talk++) {
      const size = this.#sizeOf[roomOf[talk]!]!
      const length = model.minutes[slotOf[talk]!]!
      this.#addBlock(0, this.#begin[talk]!, size + 1, sizes.length, 1, length)
      this.#addBlock(this.#end[talk]!, talks, 0, size, 1, length)
    }
  }

  costAt(talk: number, slot: number, room: number): number {
    if (this.#model.wantedInSmallRoom === 0) return 0
    const at = this.#rank[talk]! * this.#sizes + this.#sizeOf[room]!
    return this.#misfits[at]! * this.#model.minutes[slot]! + this.#misfitMinutes[at]!
  }

  pairCost(a: number, slotA: number, roomA: number, b: number, slotB: number, roomB: number) {
    const { wanted, capacity, minutes, wantedInSmallRoom } = this.#model
    if (wantedInSmallRoom === 0) return 0
    const sizes = capacity[roomA]! - capacity[roomB]!
    const demand = wanted[a]! - wanted[b]!
    return sizes * demand < 0 ? wantedInSmallRoom * (minutes[slotA]! + minutes[slotB]!) : 0
  }

  /** The talk is about to move. */
  shift(talk: number, slot: number, room: number): void {
    const { talks, minutes, wantedInSmallRoom } = this.#model
    if (wantedInSmallRoom === 0) return
    const from = this.#sizeOf[this.#roomOf[talk]!]!
    const to = this.#sizeOf[room]!
    const left = minutes[this.#slotOf[talk]!]!
    const length = minutes[slot]!
    const begin = this.#begin[talk]!
    const end = this.#end[talk]!
    if (left !== length) {
      this.#addBlock(0, begin, from + 1, this.#sizes, -1, left)
      this.#addBlock(end, talks, 0, from, -1, left)
      this.#addBlock(0, begin, to + 1, this.#sizes, 1, length)
      this.#addBlock(end, talks, 0, to, 1, length)
    } else if (to < from) {
      this.#addBlock(0, begin, to + 1, from + 1, 1, length)
      this.#addBlock(end, talks, to, from, -1, length)
    } else if (to > from) {
      this.#addBlock(0, begin, from + 1, to + 1, -1, length)
      this.#addBlock(end, talks, from, to, 1, length)
    }
  }

  #addBlock(
    begin: number,
    end: number,
    fromSize: number,
    toSize: number,
    sign: 1 | -1,
    length: number,
  ) {
    const cost = sign * this.#model.wantedInSmallRoom
    for (let rank = begin; rank < end; rank++) {
      const row = rank * this.#sizes
      for (let size = fromSize; size < toSize; size++) {
        this.#misfits[row + size]! += cost
        this.#misfitMinutes[row + size]! += cost * length
      }
    }
  }
}
