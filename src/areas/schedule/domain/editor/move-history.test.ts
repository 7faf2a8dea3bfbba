import { expect, test } from 'vitest'
import { at } from '../example-timetable.ts'
import { emptyHistory, forget, remember, wayBack, type MoveHistory } from './move-history.ts'
import type { Placement } from './plan-moves.ts'

const slot = (time: string): Placement => ({
  id: 'talk',
  startsAt: at(time),
  roomId: 'a',
  minutes: 30,
  furtherRoomIds: [],
  blockId: null,
  pinned: false,
})
const times = ['09:00', '10:00', '11:00', '12:00']
const steps = times.slice(1).map((time, before) => ({
  before: [slot(times[before]!)],
  after: [slot(time)],
}))
const whole = steps.reduce<MoveHistory>(remember, emptyHistory)

test('any number of steps goes back and forth again', () => {
  let history = whole
  let now = slot('12:00')
  const seen: (Date | null)[] = []
  for (const direction of ['undo', 'undo', 'undo', 'redo', 'redo', 'redo'] as const) {
    const way = wayBack(history, direction, () => now)!
    expect(way.movedByOthers).toEqual([])
    history = way.history
    now = way.to[0]!
    seen.push(now.startsAt)
  }
  expect(seen).toEqual(
    ['11:00', '10:00', '09:00', '10:00', '11:00', '12:00'].map((time) => at(time)),
  )
  expect(history).toEqual(whole)
  expect(wayBack(history, 'redo', () => now)).toBe(null)
})

test('a step over which somebody else went leaves the history and moves nothing', () => {
  const way = wayBack(whole, 'undo', () => slot('15:00'))!
  expect([way.movedByOthers, way.history.done.length, way.history.undone]).toEqual([
    ['talk'],
    2,
    [],
  ])
  expect(wayBack(whole, 'undo', () => undefined)!.movedByOthers).toEqual(['talk'])
})

test('a new act makes what was undone impossible to do again; one that failed is forgotten', () => {
  const { history } = wayBack(whole, 'undo', () => slot('12:00'))!
  expect(remember(history, steps[0]!).undone).toEqual([])
  expect(forget(whole, whole.done[1]!).done).toEqual([steps[0], steps[2]])
})
