import { expect, test } from 'vitest'
import { exampleConference, exampleConferenceFile } from './example-conference.ts'
import { timetableInstance } from './instance.ts'
import { modelOfRules } from './model-of-rules.ts'
import { rulesOfInstance } from './rules-of-instance.ts'
import { writeTimetable } from './result.ts'
import { scoreTimetable } from './score-timetable.ts'
import { solveTimetable } from './solve-timetable.ts'
import { HARD, type TimetableModel } from './timetable-model.ts'
import { Timetable } from './timetable.ts'

/** As many thousand moves as asked, whatever the clock says. */
const thousands = (count: number) => {
  let looks = 0
  return () => ++looks / count
}

/** The least cost of all timetables there are. */
function tryAll(model: TimetableModel): number {
  const choices = model.slotsOf.map((slots, talk) => {
    const pinned = model.pinnedTo[talk]!
    if (pinned >= 0) return [pinned]
    return [...slots].flatMap((slot) =>
      [...model.roomsOf[talk]!].map((room) => slot * model.rooms + room),
    )
  })
  let least = Infinity
  const places = new Int32Array(model.talks)
  const fill = (talk: number) => {
    if (talk === model.talks) {
      const { hard, soft } = new Timetable(model, places)
      least = Math.min(least, hard * HARD + soft)
      return
    }
    for (const place of choices[talk]!) {
      places[talk] = place
      fill(talk + 1)
    }
  }
  fill(0)
  return least
}

test('of four talks it finds the best timetable there is', () => {
  for (const seed of [1, 2, 3, 4]) {
    const model = modelOfRules(rulesOfInstance(exampleConference(seed, { talks: 4, rooms: 2 })))
    const { hard, soft } = solveTimetable(model, { seed: 9, spent: thousands(100) })
    expect(hard * HARD + soft).toBe(tryAll(model))
  }
})

test('it says what the scorer counts, keeps pinned talks, and the same seed finds the same', () => {
  const instance = exampleConference(5, { talks: 24, rooms: 4 })
  const model = modelOfRules(rulesOfInstance(instance))
  const solved = solveTimetable(model, { seed: 3, spent: thousands(60) })
  const talks = writeTimetable(instance, solved.places)
  expect(scoreTimetable(instance, talks)).toMatchObject({
    hard: 0 - solved.hard,
    soft: 0 - solved.soft,
  })
  expect(talks[1]).toEqual({ id: 'Talk#1', timeslot: 'Timeslot#1', room: 'Room#0' })
  expect(solveTimetable(model, { seed: 3, spent: thousands(60) })).toEqual(solved)
  expect(solveTimetable(model, { seed: 4, spent: thousands(60) }).places).not.toEqual(solved.places)
})

test.each([
  [
    'a talk whose rooms are not there',
    { roomList: [{ '@id': 'Room#9', capacity: 5 }] },
    ['talkList', 0, 'talkType', 'compatibleRoomSet', 0],
  ],
  ['a name of nothing', { roomList: ['Room#77'] }, ['roomList', 0]],
] as const)('%s: the place of the fault is named', (_, change, path) => {
  const file = { ...exampleConferenceFile(1, { talks: 3, rooms: 2 }), ...change }
  const read = timetableInstance.safeParse(file)
  expect(read.error?.issues.map((issue) => issue.path)).toContainEqual(path)
})

test('a talk that may be nowhere is a fault', () => {
  const file = exampleConferenceFile(1, { talks: 3, rooms: 2 })
  const none = { '@id': 'TalkType#9', compatibleTimeslotSet: [], compatibleRoomSet: ['Room#0'] }
  const talkList = file.talkList.map((talk, index) =>
    index === 2 ? { ...talk, talkType: none } : talk,
  )
  const read = timetableInstance.safeParse({ ...file, talkList })
  expect(read.error?.issues.map((issue) => issue.path)).toEqual([
    ['talkList', 2, 'talkType', 'compatibleTimeslotSet'],
  ])
})

test('a talk that is there twice is a fault', () => {
  const file = exampleConferenceFile(1, { talks: 3, rooms: 2 })
  const twice = { ...file, talkList: [...file.talkList, { ...file.talkList[0]! }] }
  const read = timetableInstance.safeParse(twice)
  expect(read.error?.issues.map((issue) => issue.path)).toEqual([['talkList', 3, '@id']])
})

test('without talks there is an empty timetable', () => {
  const file = { ...exampleConferenceFile(1, { talks: 3, rooms: 2 }), talkList: [] }
  const model = modelOfRules(rulesOfInstance(timetableInstance.parse(file)))
  const { places, hard, soft } = solveTimetable(model, { seed: 1, spent: thousands(2) })
  expect({ places: [...places], hard, soft }).toEqual({ places: [], hard: 0, soft: 0 })
})

test.each([
  ['left out', undefined],
  ['null', null],
])('what a talk may do without can be %s', (_, nothing) => {
  const file = exampleConferenceFile(1, { talks: 6, rooms: 2 })
  const talkList = file.talkList.map((talk) => ({
    '@id': talk['@id'],
    talkType: talk.talkType,
    speakerList: nothing,
    favoriteCount: nothing,
    language: nothing,
    audienceLevel: nothing,
    prerequisiteTalkSet: nothing,
    contentTagSet: nothing,
    pinnedByUser: nothing,
  }))
  const bare = { ...file, constraintProperties: nothing, speakerList: nothing, talkList }
  const instance = timetableInstance.parse(bare)
  const model = modelOfRules(rulesOfInstance(instance))
  const { places, hard } = solveTimetable(model, { seed: 1, spent: thousands(20) })
  expect(hard).toBe(0)
  expect(scoreTimetable(instance, writeTimetable(instance, places)).hard).toBe(0)
})
