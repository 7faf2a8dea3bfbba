import type { RuledTimetable, RuledSlot, TimetableRule } from './rules.ts'

/** What one rule costs some talks where they are. */
export type RuleCost = {
  readonly rule: string
  readonly level: 'hard' | 'soft'
  readonly cost: number
  /** Other talks that have part in it, those with the highest cost first. */
  readonly talks: readonly number[]
}

/**
 * What every rule costs these talks, alone and with all others, counted from the rules themselves; rules that cost
 * nothing are left out. Groups and spans count whole.
 *
 * @param places of each talk, `slot * rooms + room`
 */
export function costsOfTalks(
  timetable: RuledTimetable,
  places: Int32Array,
  talks: readonly number[],
): RuleCost[] {
  const costs: RuleCost[] = []
  for (const rule of timetable.rules) {
    const { cost, by } = costOfRule(timetable, rule, places, new Set(talks))
    if (cost === 0) continue
    const others = [...by].filter(([, part]) => part !== 0).toSorted(([, a], [, b]) => b - a)
    costs.push({ rule: rule.name, level: rule.level, cost, talks: others.map(([talk]) => talk) })
  }
  return costs
}

function costOfRule(
  timetable: RuledTimetable,
  rule: TimetableRule,
  places: Int32Array,
  talks: ReadonlySet<number>,
) {
  const { rooms, slots } = timetable
  const by = new Map<number, number>()
  let cost = 0
  const slotOf = (talk: number) => Math.floor(places[talk]! / rooms)
  if (rule.of === 'at-once') {
    const its = rule.talks.filter((talk) => places[talk]! >= 0)
    if (its.some((talk) => talks.has(talk)))
      for (const talk of its) {
        const slot = slots[slotOf(talk)]!
        const count = its.filter((other) =>
          rule.meet === 'slot'
            ? slotOf(other) === slotOf(talk)
            : overlapOf(slots[slotOf(other)]!, slot) > 0,
        ).length
        if (count <= rule.most) continue
        const part = rule.perMinute * (slot.end - slot.start)
        cost += part
        if (!talks.has(talk)) by.set(talk, part)
      }
    return { cost, by }
  }
  if (rule.of === 'span') {
    for (const group of rule.groups) {
      if (!group.some((talk) => talks.has(talk))) continue
      const days = group
        .filter((talk) => places[talk]! >= 0)
        .map((talk) => slots[slotOf(talk)]!.day)
      const between = Math.max(...days) - Math.min(...days) - 1
      if (between <= 0) continue
      cost += rule.perDay * between
      for (const talk of group) if (!talks.has(talk)) by.set(talk, rule.perDay)
    }
    return { cost, by }
  }
  for (const talk of talks) {
    if (places[talk]! < 0) continue
    if (rule.of === 'alone') {
      cost += rule.cost(talk, slotOf(talk), places[talk]! % rooms)
      continue
    }
    for (let other = 0; other < timetable.talks; other++) {
      if (other === talk || places[other]! < 0 || (talks.has(other) && other < talk)) continue
      const [a, b] = talk < other ? [talk, other] : [other, talk]
      const part = costOfPair(timetable, rule, a, places[a]!, b, places[b]!)
      cost += part
      if (part !== 0 && !talks.has(other)) by.set(other, (by.get(other) ?? 0) + part)
    }
  }
  return { cost, by }
}

type PairRule = Extract<
  TimetableRule,
  { of: 'times' | 'places' | 'in-room' | 'room-change' | 'popular' }
>

/** What a rule of two talks costs these in their places; the first is the one with the lower number. */
function costOfPair(
  { slots, rooms }: RuledTimetable,
  rule: PairRule,
  a: number,
  placeOfA: number,
  b: number,
  placeOfB: number,
): number {
  const [slotOfA, roomOfA] = [Math.floor(placeOfA / rooms), placeOfA % rooms]
  const [slotOfB, roomOfB] = [Math.floor(placeOfB / rooms), placeOfB % rooms]
  const both = () => minutesOf(slots[slotOfA]!) + minutesOf(slots[slotOfB]!)
  switch (rule.of) {
    case 'times': {
      const there = rule.relation(a, b)
      const back = rule.eachWay ? rule.relation(b, a) : 0
      return (
        (there === 0 ? 0 : there * rule.cost(slotOfA, slotOfB)) +
        (back === 0 ? 0 : back * rule.cost(slotOfB, slotOfA))
      )
    }
    case 'places': {
      const weight = rule.relation(a, b)
      return weight === 0 ? 0 : weight * rule.cost(slotOfA, roomOfA, slotOfB, roomOfB)
    }
    case 'in-room': {
      const isOne =
        roomOfA === roomOfB ||
        rule.share?.(roomOfA, roomOfB) === true ||
        rule.share?.(roomOfB, roomOfA) === true
      return isOne ? rule.cost(slotOfA, slotOfB) : 0
    }
    case 'room-change':
      return roomOfA === roomOfB || slots[slotOfA]!.day !== slots[slotOfB]!.day
        ? 0
        : rule.relation(a, b) * both()
    case 'popular': {
      const sizes = rule.capacity[roomOfA]! - rule.capacity[roomOfB]!
      return sizes * (rule.wanted[a]! - rule.wanted[b]!) < 0 ? rule.perMinute * both() : 0
    }
  }
}

const minutesOf = ({ start, end }: RuledSlot) => end - start

const overlapOf = (a: RuledSlot, b: RuledSlot) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
