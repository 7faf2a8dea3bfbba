import { expect, test } from 'vitest'
import { costsOfTalks } from './costs-of-talks.ts'
import { modelOfRules } from './model-of-rules.ts'
import type { RuledTimetable } from './rules.ts'
import { SeededRandom } from './seeded-random.ts'
import { Timetable } from './timetable.ts'

/** Something of every kind of rule, both levels, with slots that overlap and one room that is part of another. */
function everyRule(seed: number): RuledTimetable {
  const random = new SeededRandom(seed)
  const talks = 16
  const starts = [0, 30, 60, 120]
  const slots = [0, 1, 2, 3].flatMap((day) =>
    starts.map((start, index) => ({
      day,
      start: day * 1440 + start,
      end: day * 1440 + start + (index === 1 ? 60 : 30),
    })),
  )
  const overlap = (a: number, b: number) =>
    Math.max(0, Math.min(slots[a]!.end, slots[b]!.end) - Math.max(slots[a]!.start, slots[b]!.start))
  const drawn = Float64Array.from({ length: talks * talks }, () => random.below(900))
  const some = (a: number, b: number) => drawn[Math.min(a, b) * talks + Math.max(a, b)]!
  const numbers = Array.from({ length: talks }, (_, talk) => talk)
  return {
    talks,
    slots,
    rooms: 3,
    slotsOf: numbers.map(() => Int32Array.from(slots.keys())),
    roomsOf: numbers.map(() => Int32Array.of(0, 1, 2)),
    pinnedTo: Int32Array.from(numbers, (talk) => (talk === 3 ? 7 : -1)),
    rules: [
      { name: 'alone', level: 'soft', of: 'alone', cost: (talk, slot, room) => talk * slot + room },
      {
        name: 'hours',
        level: 'hard',
        of: 'alone',
        cost: (talk, slot) => (slot === talk % 9 ? 30 : 0),
      },
      { name: 'stars', level: 'soft', of: 'times', relation: some, cost: overlap },
      {
        name: 'speaker',
        level: 'hard',
        of: 'times',
        relation: (a, b) => (some(a, b) % 5 === 0 ? 1 : 0),
        cost: overlap,
      },
      {
        name: 'order',
        level: 'soft',
        of: 'times',
        relation: (a, b) => (drawn[a * talks + b]! % 4 === 0 ? 1 : 0),
        cost: (a, b) => (slots[a]!.end > slots[b]!.start ? 3 : 0),
        eachWay: true,
      },
      {
        name: 'walk',
        level: 'hard',
        of: 'places',
        relation: (a, b) => (some(a, b) % 7 === 0 ? 1 : 0),
        cost: (slotA, roomA, slotB, roomB) =>
          slots[slotA]!.day === slots[slotB]!.day ? Math.abs(roomA - roomB) : 0,
      },
      {
        name: 'room',
        level: 'hard',
        of: 'in-room',
        cost: overlap,
        share: (a, b) => a === 0 && b === 1,
      },
      {
        name: 'same room',
        level: 'soft',
        of: 'room-change',
        relation: (a, b) => (some(a, b) % 3 === 0 ? 2 : 0),
      },
      {
        name: 'popular',
        level: 'soft',
        of: 'popular',
        wanted: numbers.map((talk) => talk % 6),
        capacity: [100, 50, 50],
        perMinute: 2,
      },
      {
        name: 'projectors',
        level: 'hard',
        of: 'at-once',
        talks: [1, 2, 3, 4, 5, 6, 7, 8],
        most: 1,
        meet: 'overlap',
        perMinute: 2,
      },
      {
        name: 'crowd',
        level: 'soft',
        of: 'at-once',
        talks: [6, 7, 8, 9, 10, 11, 12],
        most: 1,
        meet: 'slot',
        perMinute: 5,
      },
      {
        name: 'days',
        level: 'soft',
        of: 'span',
        groups: [
          [1, 5, 9],
          [2, 9],
        ],
        perDay: 40,
      },
    ],
  }
}

test.each([1, 2])('the tables of all kinds of rules are what the rules count, seed %i', (seed) => {
  const ruled = everyRule(seed)
  const model = modelOfRules(ruled)
  const random = new SeededRandom(seed + 10)
  const start = ruled.pinnedTo.map((pinned) => (pinned >= 0 ? pinned : random.below(48)))
  expect(model.weighed.length).toBe(1)
  const timetable = new Timetable(model, start)
  const everything = Array.from({ length: ruled.talks }, (_, talk) => talk)
  const broken = new Set<string>()
  for (let step = 0; step < 400; step++) {
    const [a, b] = [random.below(16), random.below(16)]
    if (a === 3 || b === 3) continue
    if (a !== b && step % 2 === 0) timetable.swap(a, b, timetable.swapDelta(a, b))
    else {
      const [slot, room] = [random.below(16), random.below(3)]
      timetable.move(a, slot, room, timetable.moveDelta(a, slot, room))
    }
    const places = Int32Array.from(everything, (talk) => timetable.placeOf(talk))
    const counted = costsOfTalks(ruled, places, everything)
    for (const { rule } of counted) broken.add(rule)
    const sum = (level: string) =>
      counted.reduce((total, one) => total + (one.level === level ? one.cost : 0), 0)
    expect({ hard: timetable.hard, soft: timetable.soft }).toEqual({
      hard: sum('hard'),
      soft: sum('soft'),
    })
  }
  expect([...broken].toSorted()).toEqual(ruled.rules.map(({ name }) => name).toSorted())
})
