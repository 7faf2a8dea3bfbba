import type { PopularRule, RuledTimetable, TimesRule, TimetableRule } from './rules.ts'
import { HARD, type AtOnceGroup, type NearPair, type TimetableModel } from './timetable-model.ts'
import { pairTables } from './pair-tables.ts'

type RuleOf<Of extends TimetableRule['of']> = Extract<TimetableRule, { of: Of }>

/** Sums named rules up into the tables of the search. What limits them is told at `RuledTimetable`. */
export function modelOfRules(timetable: RuledTimetable): TimetableModel {
  const { talks, slots, rooms, slotsOf, roomsOf, pinnedTo, rules } = timetable
  const rulesOf = <Of extends TimetableRule['of']>(of: Of) =>
    rules.filter((rule): rule is RuleOf<Of> => rule.of === of)
  const firstDay = slots.reduce((first, { day }) => Math.min(first, day), Infinity)
  const dayOf = Int32Array.from(slots, ({ day }) => day - firstDay)
  const popular = onePopular(rulesOf('popular'), talks, rooms)
  const groups = rulesOf('at-once').map((rule) => groupOf(rule, timetable))
  const spans = rulesOf('span').flatMap(({ groups: its, perDay, level }) =>
    its.map((group) => ({ talks: Int32Array.from(group), perDay: perDay * scale(level) })),
  )
  return {
    talks,
    slots: slots.length,
    rooms,
    days: dayOf.reduce((last, day) => Math.max(last, day), 0) + 1,
    slotsOf,
    roomsOf,
    pinnedTo,
    dayOf,
    startOf: Float64Array.from(slots, ({ start }) => start),
    minutes: Float64Array.from(slots, ({ start, end }) => end - start),
    alone: aloneTable(timetable, rulesOf('alone')),
    ...pairTables(
      talks,
      slots.length,
      rulesOf('times').map((rule): TimesRule => weighed(rule)),
    ),
    near: nearPairs(talks, rulesOf('places')),
    inRoom: slotTable(slots.length, rulesOf('in-room')),
    sharing: sharingRooms(rooms, rulesOf('in-room')),
    roomChange: roomChanges(talks, rulesOf('room-change')),
    ...popular,
    groups,
    groupsOf: membership(
      talks,
      groups.map((group) => group.talks),
    ),
    spans,
    spansOf: membership(
      talks,
      spans.map((span) => span.talks),
    ),
  }
}

const scale = (level: 'hard' | 'soft') => (level === 'hard' ? HARD : 1)

const weighed = ({ level, relation, cost, eachWay }: RuleOf<'times'>): TimesRule => ({
  of: 'times',
  relation,
  cost: (a, b) => scale(level) * cost(a, b),
  ...(eachWay ? { eachWay } : {}),
})

function aloneTable(
  { talks, slots, rooms, slotsOf, roomsOf, pinnedTo }: RuledTimetable,
  rules: readonly RuleOf<'alone'>[],
): Float64Array {
  const table = new Float64Array(talks * slots.length * rooms)
  const add = (talk: number, slot: number, room: number) => {
    let cost = 0
    for (const rule of rules) cost += scale(rule.level) * rule.cost(talk, slot, room)
    table[(talk * slots.length + slot) * rooms + room] = cost
  }
  for (let talk = 0; talk < talks; talk++) {
    const pinned = pinnedTo[talk]!
    if (pinned >= 0) add(talk, Math.floor(pinned / rooms), pinned % rooms)
    else for (const slot of slotsOf[talk]!) for (const room of roomsOf[talk]!) add(talk, slot, room)
  }
  return table
}

function nearPairs(talks: number, rules: readonly RuleOf<'places'>[]): NearPair[][] {
  const near = Array.from({ length: talks }, (): NearPair[] => [])
  for (const { relation, cost, level } of rules)
    for (let a = 0; a < talks; a++)
      for (let b = a + 1; b < talks; b++) {
        const weight = relation(a, b) * scale(level)
        if (weight === 0) continue
        near[a]!.push({ other: b, cost: (...places) => weight * cost(...places) })
        near[b]!.push({
          other: a,
          cost: (slot, room, otherSlot, otherRoom) =>
            weight * cost(otherSlot, otherRoom, slot, room),
        })
      }
  return near
}

function slotTable(slots: number, rules: readonly RuleOf<'in-room'>[]): Float64Array {
  const table = new Float64Array(slots * slots)
  for (const { level, cost } of rules)
    for (let a = 0; a < slots; a++)
      for (let b = 0; b < slots; b++) table[a * slots + b]! += scale(level) * cost(a, b)
  return table
}

const sharingRooms = (rooms: number, rules: readonly RuleOf<'in-room'>[]) =>
  Array.from({ length: rooms }, (_, room) =>
    Int32Array.from({ length: rooms }, (__, other) => other).filter(
      (other) =>
        other === room ||
        rules.some(({ share }) => share && (share(room, other) || share(other, room))),
    ),
  )

function roomChanges(talks: number, rules: readonly RuleOf<'room-change'>[]) {
  if (rules.length === 0) return undefined
  const table = new Float64Array(talks * talks)
  for (const { level, relation } of rules)
    for (let a = 0; a < talks; a++)
      for (let b = a + 1; b < talks; b++) {
        const cost = scale(level) * relation(a, b)
        table[a * talks + b]! += cost
        table[b * talks + a]! += cost
      }
  return table
}

/** The search knows one order of talks and one of rooms, so that there is one such rule at most. */
function onePopular(rules: readonly RuleOf<'popular'>[], talks: number, rooms: number) {
  if (rules.length > 1) throw new RangeError('more than one rule of popular talks')
  const none: PopularRule & { level: 'soft' } = {
    of: 'popular',
    level: 'soft',
    wanted: Array.from({ length: talks }, () => 0),
    capacity: Array.from({ length: rooms }, () => 0),
    perMinute: 0,
  }
  const { wanted, capacity, perMinute, level } = rules[0] ?? none
  return {
    wantedInSmallRoom: perMinute * scale(level),
    wanted: Float64Array.from(wanted),
    capacity: Float64Array.from(capacity),
  }
}

function groupOf(rule: RuleOf<'at-once'>, { slots }: RuledTimetable): AtOnceGroup {
  return {
    talks: Int32Array.from(rule.talks),
    most: rule.most,
    perMinute: rule.perMinute * scale(rule.level),
    meets: slots.map((slot, index) =>
      Int32Array.from(slots.keys()).filter((other) =>
        rule.meet === 'slot'
          ? other === index
          : slots[other]!.start < slot.end && slot.start < slots[other]!.end,
      ),
    ),
  }
}

const membership = (talks: number, groups: readonly Int32Array[]) =>
  Array.from({ length: talks }, (_, talk) =>
    Int32Array.from(groups.keys()).filter((group) => groups[group]!.includes(talk)),
  )
