import { expect, test } from 'vitest'
import { aSession, at, aTimetable } from '../example-timetable.ts'
import { carry, swap, unplace, type Placement } from './plan-moves.ts'

const one = aSession('one', { startsAt: at('10:00'), roomId: 'a' })
const two = aSession('two', { startsAt: at('10:30'), roomId: 'b' })
const coffee = aSession('coffee', { kind: 'break', startsAt: at('11:00') })
const [first, second] = [aSession('first'), aSession('second', { minutes: 10 })]
const timetable = aTimetable([one, two, coffee, first, second])

const short = (placements: readonly Placement[]) =>
  placements.map(({ id, startsAt, roomId }) => [
    id,
    startsAt && (Number(startsAt) - Number(at('00:00'))) / 60_000,
    roomId,
  ])

test('what moves together keeps its distance in time, and never leaves the rooms', () => {
  const to = { startsAt: at('12:00'), roomId: 'b' }
  expect(short(carry(timetable, [one, two, coffee], one, to))).toEqual([
    ['one', 720, 'a'],
    ['two', 750, 'b'],
    ['coffee', 780, null],
  ])
  expect(short(carry(timetable, [one], one, to))).toEqual([['one', 720, 'b']])
})

test('what waits follows in its room, one after the other with a pause', () => {
  const to = { startsAt: at('12:00'), roomId: 'b' }
  expect(short(carry(timetable, [first, second], second, to))).toEqual([
    ['second', 720, 'b'],
    ['first', 740, 'b'],
  ])
})

test('two change places; what came from the list sends the other there', () => {
  expect(short(swap(one, two))).toEqual([
    ['one', 630, 'b'],
    ['two', 600, 'a'],
  ])
  expect(short(swap(first, two))).toEqual([
    ['first', 630, 'b'],
    ['two', null, null],
  ])
})

test('only what has a place loses it', () => {
  expect(short(unplace([one, first]))).toEqual([['one', null, null]])
})
