/**
 * Random numbers that are the same for the same seed: xoshiro128** by Blackman and Vigna (2018), filled by a mixing
 * step of their splitmix.
 */
export class SeededRandom {
  readonly #state = new Uint32Array(4)

  constructor(seed: number) {
    let mixed = seed >>> 0
    for (let word = 0; word < 4; word++) {
      mixed = (mixed + 0x9e3779b9) >>> 0
      let one = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
      one = Math.imul(one ^ (one >>> 15), 0x735a2d97)
      this.#state[word] = one ^ (one >>> 15)
    }
  }

  /** A whole number of 32 bits. */
  #next(): number {
    const s = this.#state
    const scrambled = Math.imul(s[1]!, 5)
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0
    const shifted = s[1]! << 9
    s[2]! ^= s[0]!
    s[3]! ^= s[1]!
    s[1]! ^= s[2]!
    s[0]! ^= s[3]!
    s[2]! ^= shifted
    s[3] = (s[3]! << 11) | (s[3]! >>> 21)
    return result
  }

  /** A whole number from 0 to below `end`. */
  below(end: number): number {
    return Math.floor((this.#next() / 2 ** 32) * end)
  }

  /** A number above 0, at most 1. */
  share(): number {
    return (this.#next() + 1) / 2 ** 32
  }
}
