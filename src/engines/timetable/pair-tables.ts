import type { TimesRule } from './rules.ts'
import type { PairKinds, WeighedPairs } from './timetable-model.ts'

/** More tables than this, or than these numbers in all, or than for few pairs each, cost more than they save. */
const MOST_KINDS = 500
const MOST_NUMBERS = 8_000_000
const FEWEST_PAIRS = 8

/**
 * The rules of two talks' times. Relations of most rules repeat: pairs that stand to each other in the same way share
 * one table. A rule that makes too many ways for that, most of all first, becomes a number per pair of its own.
 */
export function pairTables(
  talks: number,
  slots: number,
  rules: readonly TimesRule[],
): { kinds: PairKinds; weighed: WeighedPairs[] } {
  const relations = rules.map((rule) => relationTable(talks, rule))
  const ways = relations.map((table) => new Set(table).size)
  const shared = [...rules.keys()].toSorted((a, b) => ways[a]! - ways[b]!)
  const apart: number[] = []
  const most = Math.max(
    64,
    Math.min(MOST_KINDS, MOST_NUMBERS / slots ** 2, talks ** 2 / FEWEST_PAIRS),
  )
  for (;;) {
    // An order cannot be told by one number for the pair: what is left of such rules is shared, however many ways it has.
    const last = shared.findLastIndex((rule) => !rules[rule]!.eachWay)
    const kinds = kindsOf(talks, slots, rules, relations, shared, last < 0 ? Infinity : most)
    if (kinds) {
      const weighed = apart.map((rule) => apartTable(talks, slots, rules[rule]!, relations[rule]!))
      return { kinds, weighed }
    }
    apart.push(...shared.splice(last, 1))
  }
}

function relationTable(talks: number, { relation, eachWay }: TimesRule): Float64Array {
  const table = new Float64Array(talks * talks)
  for (let a = 0; a < talks; a++)
    for (let b = a + 1; b < talks; b++) {
      const value = relation(a, b)
      table[a * talks + b] = value
      table[b * talks + a] = eachWay ? relation(b, a) : value
    }
  return table
}

function kindsOf(
  talks: number,
  slots: number,
  rules: readonly TimesRule[],
  relations: readonly Float64Array[],
  shared: readonly number[],
  most: number,
): PairKinds | undefined {
  const names = new Map<string, number>()
  const examples: (readonly [number, number])[] = []
  const of = new Int32Array(talks * talks).fill(-1)
  for (let a = 0; a < talks; a++)
    for (let b = 0; b < talks; b++) {
      if (a === b) continue
      let name = ''
      let any = false
      for (const rule of shared) {
        const there = relations[rule]![a * talks + b]!
        const back = rules[rule]!.eachWay ? relations[rule]![b * talks + a]! : 0
        any ||= there !== 0 || back !== 0
        name += `${there} ${back},`
      }
      if (!any) continue
      let kind = names.get(name)
      if (kind === undefined) {
        kind = examples.length
        if (kind >= most) return undefined
        names.set(name, kind)
        examples.push([a, b])
      }
      of[a * talks + b] = kind
    }
  const costs = examples.map(([a, b]) => kindTable(talks, slots, rules, relations, shared, a, b))
  return { of, costs }
}

function kindTable(
  talks: number,
  slots: number,
  rules: readonly TimesRule[],
  relations: readonly Float64Array[],
  shared: readonly number[],
  a: number,
  b: number,
): Float64Array {
  const table = new Float64Array(slots * slots)
  for (const rule of shared) {
    const { cost, eachWay } = rules[rule]!
    const there = relations[rule]![a * talks + b]!
    const back = eachWay ? relations[rule]![b * talks + a]! : 0
    if (there === 0 && back === 0) continue
    for (let slotOfA = 0; slotOfA < slots; slotOfA++)
      for (let slotOfB = 0; slotOfB < slots; slotOfB++)
        table[slotOfA * slots + slotOfB]! +=
          (there === 0 ? 0 : there * cost(slotOfA, slotOfB)) +
          (back === 0 ? 0 : back * cost(slotOfB, slotOfA))
  }
  return table
}

function apartTable(
  talks: number,
  slots: number,
  { cost }: TimesRule,
  weight: Float64Array,
): WeighedPairs {
  const table = new Float64Array(slots * slots)
  for (let a = 0; a < slots; a++) for (let b = 0; b < slots; b++) table[a * slots + b] = cost(a, b)
  return { weight, cost: table }
}
