import { describe, expect, test } from 'vitest'
import { exampleFullDays } from './example-full-days.ts'
import { aSession, aTimetable, at } from './example-timetable.ts'
import { warningsOfPlacement } from './warnings-of-placement.ts'

const kinds = ({ fresh, mended }: ReturnType<typeof warningsOfPlacement>) => ({
  fresh: fresh.map(({ kind }) => kind),
  mended: mended.map(({ kind }) => kind),
})

describe('warningsOfPlacement', () => {
  const timetable = aTimetable([
    aSession('1', { startsAt: at('10:00'), roomId: 'a' }),
    aSession('2', { startsAt: at('10:00'), roomId: 'a' }),
    aSession('3'),
  ])

  test('tells what a move breaks and what it mends', () => {
    const free = { sessionId: '2', startsAt: at('10:00'), roomId: 'b' }
    expect(kinds(warningsOfPlacement(timetable, [free]))).toEqual({
      fresh: [],
      mended: ['room-twice'],
    })
    expect(
      kinds(
        warningsOfPlacement(timetable, [
          free,
          { sessionId: '3', startsAt: at('08:00'), roomId: 'b' },
        ]),
      ),
    ).toEqual({ fresh: ['outside-hours'], mended: ['room-twice'] })
  })

  test('says nothing of what stays as it is', () => {
    const same = { sessionId: '2', startsAt: at('10:00'), roomId: 'a' }
    expect(kinds(warningsOfPlacement(timetable, [same]))).toEqual({ fresh: [], mended: [] })
  })

  test('a longer session is judged by its new length', () => {
    const apart = aTimetable([
      aSession('1', { startsAt: at('10:00'), roomId: 'a' }),
      aSession('2', { startsAt: at('10:45'), roomId: 'a' }),
    ])
    const longer = { sessionId: '1', startsAt: at('10:00'), roomId: 'a', minutes: 46 }
    expect(kinds(warningsOfPlacement(apart, [longer]))).toEqual({
      fresh: ['longer-than-gap'],
      mended: [],
    })
  })
})

const lasts = (run: () => void): number => {
  const from = performance.now()
  run()
  return performance.now() - from
}

test('is judged while something is dragged: a day of 20 rooms and 12 slots, and no worse than it grows', () => {
  const [one, four] = [exampleFullDays(1), exampleFullDays(4)]
  const move = { sessionId: 's5', startsAt: at('12:30'), roomId: 'r7' }
  expect(warningsOfPlacement(one, [move]).fresh.length).toBeGreaterThan(0)
  // What else the machine does only adds to a time: the best of some tries is the nearest to the truth.
  const tries = Array.from({ length: 12 }, () => ({
    day: lasts(() => warningsOfPlacement(one, [move])),
    days: lasts(() => warningsOfPlacement(four, [move])),
  }))
  const day = Math.min(...tries.map((each) => each.day))
  expect(day).toBeLessThan(50)
  // Four days cost about four times as much: less than sixteen times, as it would be if all were compared with all.
  expect(Math.min(...tries.map((each) => each.days)) / day).toBeLessThan(14)
})
