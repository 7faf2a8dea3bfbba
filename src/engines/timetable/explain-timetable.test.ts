import { expect, test } from 'vitest'
import { exampleConference } from './example-conference.ts'
import { explainTimetable } from './explain-timetable.ts'
import { findClash } from './find-clash.ts'
import { modelOfRules } from './model-of-rules.ts'
import type { RuledTimetable, TimetableRule } from './rules.ts'
import { rulesOfInstance } from './rules-of-instance.ts'
import { Timetable } from './timetable.ts'

const HOUR = 60
const inRoom: TimetableRule = {
  name: 'one at a time',
  level: 'hard',
  of: 'in-room',
  cost: (a, b) => (a === b ? 100 : 0),
}

/** Talks of an hour in the first hours of a day, in rooms that any of them may have. */
const conference = (
  talks: number,
  slots: number,
  rooms: number,
  rules: readonly TimetableRule[],
): RuledTimetable => ({
  talks,
  slots: Array.from({ length: slots }, (_, slot) => ({
    day: 0,
    start: slot * HOUR,
    end: (slot + 1) * HOUR,
  })),
  rooms,
  slotsOf: Array.from({ length: talks }, () => Int32Array.from({ length: slots }, (_, of) => of)),
  roomsOf: Array.from({ length: talks }, () => Int32Array.from({ length: rooms }, (_, of) => of)),
  pinnedTo: new Int32Array(talks).fill(-1),
  rules: [inRoom, ...rules],
})
const never = () => 0

test('a talk says what it costs, with whom, and what better places would change', () => {
  const ruled = conference(2, 2, 2, [
    {
      name: 'one speaker',
      level: 'hard',
      of: 'times',
      relation: () => 1,
      cost: (a, b) => (a === b ? 10 : 0),
    },
    { name: 'late', level: 'soft', of: 'alone', cost: (_, slot) => 5 * slot },
  ])
  expect(explainTimetable(ruled, Int32Array.of(0, 1), { talks: [0], others: 1 })).toEqual([
    {
      talk: 0,
      costs: [{ rule: 'one speaker', level: 'hard', cost: 10, talks: [1] }],
      others: [
        {
          place: 2,
          swapWith: undefined,
          hard: -10,
          soft: 5,
          changes: [
            { rule: 'one speaker', level: 'hard', cost: -10, talks: [1] },
            { rule: 'late', level: 'soft', cost: 5, talks: [] },
          ],
        },
      ],
    },
  ])
})

test('what other places would change is what a move there changes', () => {
  const ruled = rulesOfInstance(exampleConference(4, { talks: 20, rooms: 4 }))
  const places = Int32Array.from(ruled.slotsOf, (slots, talk) =>
    ruled.pinnedTo[talk]! >= 0
      ? ruled.pinnedTo[talk]!
      : slots[talk % slots.length]! * ruled.rooms + ruled.roomsOf[talk]![0]!,
  )
  const model = modelOfRules(ruled)
  const now = new Timetable(model, places)
  for (const { talk, others } of explainTimetable(ruled, places, { others: 3 })) {
    if (ruled.pinnedTo[talk]! >= 0) continue
    for (const { place, swapWith, hard, soft, changes } of others) {
      const moved = places.slice()
      moved[talk] = place
      if (swapWith !== undefined) moved[swapWith] = places[talk]!
      const then = new Timetable(model, moved)
      expect({ hard, soft }).toEqual({ hard: then.hard - now.hard, soft: then.soft - now.soft })
      const sum = (level: string) =>
        changes.reduce((total, one) => total + (one.level === level ? one.cost : 0), 0)
      expect({ hard: sum('hard'), soft: sum('soft') }).toEqual({ hard, soft })
    }
  }
})

test('more talks than places: all of them clash, by the room alone', () => {
  const ruled = conference(5, 2, 2, [
    { name: 'early', level: 'hard', of: 'alone', cost: (talk, slot) => (talk > 1 ? slot : 0) },
  ])
  expect(findClash(ruled, never)).toEqual({
    talks: [2, 3, 4],
    rules: ['one at a time', 'early'],
    isMinimal: true,
    isSmallest: true,
  })
})

test('a wish that two speakers and an order make impossible is named, others are left out', () => {
  const ruled = conference(6, 3, 4, [
    {
      name: 'order',
      level: 'hard',
      of: 'times',
      relation: (a, b) => (a === 4 && b === 1 ? 1 : 0),
      cost: (a, b) => (a >= b ? 1 : 0),
      eachWay: true,
    },
    {
      name: 'afternoon',
      level: 'hard',
      of: 'alone',
      cost: (talk, slot) => (talk === 4 && slot < 2 ? 1 : 0),
    },
    {
      name: 'short day',
      level: 'hard',
      of: 'alone',
      cost: (talk, slot) => (talk === 0 ? slot : 0),
    },
  ])
  expect(findClash(ruled, never)).toEqual({
    talks: [1, 4],
    rules: ['order', 'afternoon'],
    isMinimal: true,
    isSmallest: true,
  })
})

test('where a timetable is possible there is no clash', () => {
  expect(findClash(conference(4, 2, 2, []), never)).toBe(undefined)
})
