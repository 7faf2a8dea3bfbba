import { expect, test } from 'vitest'
import { nextFreeSlot } from './next-free-slot.ts'
import { aSession, aTimetable, at } from './example-timetable.ts'

const day = '2027-02-19'
const slot = (time: string, roomId: string) => ({ day, time, roomId })
const inRoom = (id: string, roomId: string, time: string, minutes = 35) =>
  aSession(id, { roomId, startsAt: at(time), minutes })

test.each([
  ['an empty day begins when the doors open', [], 35, slot('09:00', 'a')],
  ['the next room at the same time', [inRoom('1', 'a', '09:00')], 35, slot('09:00', 'b')],
  [
    'then ten minutes after the first that ends',
    [inRoom('1', 'a', '09:00'), inRoom('2', 'b', '09:00', 90)],
    35,
    slot('09:45', 'a'),
  ],
  [
    'not during lunch, and not so that it runs into it',
    [aSession('lunch', { kind: 'meal', startsAt: at('09:30'), minutes: 60 })],
    35,
    slot('10:30', 'a'),
  ],
  [
    'check-in hinders nobody',
    [aSession('desk', { kind: 'check-in', startsAt: at('09:00'), minutes: 120 })],
    35,
    slot('09:00', 'a'),
  ],
  ['nothing fits', [], 600, null],
] as const)('%s', (_, sessions, minutes, wanted) => {
  expect(nextFreeSlot(aTimetable(sessions), minutes)).toEqual(wanted)
})

test('without opening hours there is nothing to propose', () => {
  expect(nextFreeSlot(aTimetable([], { days: [{ day, opensAt: null, closesAt: null }] }), 35)).toBe(
    null,
  )
})
