/** The one seed of the demo network: change it and every generated thing changes with it. */
const demoSeed = 20_190_914

/** A stream of pseudo-random choices that is the same for the same seed and label. */
export type Random = {
  /** In [0, 1). */
  next: () => number
  /** A whole number in [from, to]. */
  whole: (from: number, to: number) => number
  chance: (probability: number) => boolean
  pick: <T>(list: readonly T[]) => T
  /** A new list in another order. */
  shuffle: <T>(list: readonly T[]) => T[]
  /** One of the keys, with the likelihood that its weight gives. */
  weighted: <K extends string>(weights: Record<K, number>) => K
  /** Roughly normal, with the given mean and standard deviation. */
  normal: (mean: number, deviation: number) => number
}

function hash(text: string, seed: number): number {
  let h = seed ^ 0x9e3779b9
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/**
 * A stream for one purpose (mulberry32). Each generator takes a stream of its own label,
 * so that drawing more in one place changes nothing in another.
 */
export function random(label: string, seed: number = demoSeed): Random {
  let state = hash(label, seed)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('nothing to pick from')
    return list[whole(0, list.length - 1)] as T
  }
  const shuffle = <T>(list: readonly T[]): T[] => {
    const copy = [...list]
    for (let i = copy.length - 1; i > 0; i--) {
      const j = whole(0, i)
      const kept = copy[i] as T
      copy[i] = copy[j] as T
      copy[j] = kept
    }
    return copy
  }
  const weighted = <K extends string>(weights: Record<K, number>): K => {
    const entries = Object.entries(weights) as [K, number][]
    let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [key, weight] of entries) {
      left -= weight
      if (left < 0) return key
    }
    return pick(entries)[0]
  }
  const normal = (mean: number, deviation: number): number =>
    mean + deviation * (next() + next() + next() + next() - 2) * Math.sqrt(3)
  return { next, whole, chance: (p) => next() < p, pick, shuffle, weighted, normal }
}
