import { expect, test } from 'vitest'
import { exampleConference } from './example-conference.ts'
import { readTimetable } from './result.ts'

const instance = exampleConference(5, { talks: 6, rooms: 3 })
const sound = instance.talks.map(({ id, timeslots, rooms, pinnedTo }) => ({
  id,
  timeslot: timeslots[0],
  room: rooms[0],
  ...pinnedTo,
}))
const isResult = (talks: unknown) => readTimetable(instance).safeParse({ talks }).success

test('every talk once, each where it may be', () => {
  expect(isResult(sound)).toBe(true)
})

test.each([
  ['a talk twice', [sound[0], ...sound.slice(0, -1)]],
  ['a talk missing', sound.slice(1)],
  ['a room that is none', sound.map((talk) => ({ ...talk, room: 'Room#99' }))],
  ['a pinned talk moved', sound.map((talk) => ({ ...talk, room: 'Room#2' }))],
])('%s is no result', (_, talks) => {
  expect(isResult(talks)).toBe(false)
})
