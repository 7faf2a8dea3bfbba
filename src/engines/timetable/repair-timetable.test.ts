import { expect, test } from 'vitest'
import { exampleLargeConference } from './example-large-conference.ts'
import { modelOfRules } from './model-of-rules.ts'
import { repairTimetable } from './repair-timetable.ts'
import type { RuledTimetable } from './rules.ts'
import { solveTimetable } from './solve-timetable.ts'

const looks = (count: number) => {
  let looked = 0
  return () => ++looked / count
}
const ruled = exampleLargeConference(3, { talks: 72, rooms: 3, people: 300, stars: 8 })
const solved = solveTimetable(modelOfRules(ruled), { seed: 1, spent: looks(150) })
const repair = (changed: RuledTimetable, places = solved.places) =>
  repairTimetable(modelOfRules(changed), places, { seed: 2, spent: looks(400) })

test('a timetable that is sound stays as it is', () => {
  expect(solved.hard).toBe(0)
  expect(repair(ruled)).toMatchObject({ hard: 0, moved: [], isFewest: true, isNearest: true })
})

test('a speaker who cannot come at that time: one talk moves, on its day', () => {
  const slot = Math.floor(solved.places[10]! / ruled.rooms)
  const { hard, moved, isFewest, isNearest } = repair({
    ...ruled,
    rules: [
      ...ruled.rules,
      {
        name: 'late flight',
        level: 'hard',
        of: 'alone',
        cost: (talk, at) => (talk === 10 && at === slot ? 50 : 0),
      },
    ],
  })
  expect({ hard, isFewest, isNearest }).toEqual({ hard: 0, isFewest: true, isNearest: true })
  expect(moved.map(({ talk }) => talk)).toEqual([10])
  const to = Math.floor(moved[0]!.to / ruled.rooms)
  expect(ruled.slots[to]!.day).toBe(ruled.slots[slot]!.day)
})

test('a lost room: its talks move and no others', () => {
  const lost = 1
  const its = [...solved.places.keys()].filter(
    (talk) => solved.places[talk]! % ruled.rooms === lost,
  )
  const { hard, moved, isFewest } = repair({
    ...ruled,
    roomsOf: ruled.roomsOf.map((rooms) => rooms.filter((room) => room !== lost)),
  })
  expect(its.length).toBeGreaterThan(7)
  expect(hard).toBe(0)
  expect({ talks: moved.map(({ talk }) => talk), isFewest }).toEqual({ talks: its, isFewest: true })
})

test('a pinned talk stays, the others make way', () => {
  const pinnedTo = ruled.pinnedTo.slice()
  const place = solved.places[20]!
  pinnedTo[21] = place
  const { places, hard, moved } = repair({ ...ruled, pinnedTo })
  expect(hard).toBe(0)
  expect(places[21]).toBe(place)
  expect(moved.map(({ talk }) => talk)).toContain(20)
})

test('a talk without a place gets one', () => {
  const places = solved.places.slice()
  places[5] = -1
  const { hard, moved } = repair(ruled, places)
  expect(hard).toBe(0)
  expect(moved.map(({ talk }) => talk)).toEqual([5])
})

test('more talks than places: one talk is left over, the others stay sound', () => {
  const talks = [0, 1]
  const slot = Math.floor(solved.places[0]! / ruled.rooms)
  const inOneRoom = solved.places[0]! % ruled.rooms
  const { hard, withoutPlace, moved } = repair({
    ...ruled,
    slotsOf: ruled.slotsOf.map((slots, talk) =>
      talks.includes(talk) ? Int32Array.of(slot) : slots,
    ),
    roomsOf: ruled.roomsOf.map((rooms, talk) =>
      talks.includes(talk) ? Int32Array.of(inOneRoom) : rooms,
    ),
  })
  expect(hard).toBeGreaterThan(0)
  expect(withoutPlace).toEqual([1])
  expect(moved.map(({ talk }) => talk)).toEqual([1])
})
