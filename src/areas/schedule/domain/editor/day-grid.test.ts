import { describe, expect, test } from 'vitest'
import { aSession, at, aTimetable } from '../example-timetable.ts'
import { isPlaced } from '../timetable.ts'
import { dayBeside, dayGrids, lanesOf, pointIn, sameTimeOn, snap } from './day-grid.ts'

const [grid] = dayGrids(aTimetable([]))

describe('the grid of a day', () => {
  test('reaches over the hours of the doors and over what stands outside of them', () => {
    const early = aSession('early', { startsAt: at('07:30'), minutes: 30 })
    const party = aSession('party', { startsAt: at('21:00'), minutes: 90 })
    expect(dayGrids(aTimetable([early, party]))).toEqual([
      { day: '2027-02-19', from: Number(at('07:00')), until: Number(at('23:00')) },
    ])
    expect(grid).toEqual({
      day: '2027-02-19',
      from: Number(at('09:00')),
      until: Number(at('18:00')),
    })
  })

  test('has also days that are none of the event’s, where something stands on them', () => {
    const lost = aSession('lost', { startsAt: at('10:00', '2027-02-21') })
    const days = dayGrids(aTimetable([lost]))
    expect(days.map(({ day }) => day)).toEqual(['2027-02-19', '2027-02-21'])
    expect(dayBeside(days, '2027-02-19', 1)).toBe('2027-02-21')
    expect(dayBeside(days, '2027-02-21', 1)).toBe('2027-02-21')
    expect(sameTimeOn(at('10:05'), '2027-02-21', 'America/Mexico_City')).toEqual(
      at('10:05', '2027-02-21'),
    )
  })

  test('finds column and instant under a point, never outside of it', () => {
    const scale = { column: 100, minute: 2 }
    expect(pointIn(grid!, 3, scale, { x: 150, y: 120 })).toEqual({
      column: 1,
      instant: Number(at('10:00')),
    })
    expect(pointIn(grid!, 3, scale, { x: -5, y: -50 })).toEqual({ column: 0, instant: grid!.from })
    expect(pointIn(grid!, 3, scale, { x: 900, y: 9_000 })).toEqual({
      column: 2,
      instant: grid!.until,
    })
  })

  test.each([
    ['10:02', '10:00'],
    ['10:03', '10:05'],
    ['10:05', '10:05'],
  ])('%s begins at %s', (meant, snapped) => {
    expect(snap(grid!, Number(at(meant)))).toBe(Number(at(snapped)))
  })
})

test('sessions of a room that overlap get lanes of their own, those after them the whole width', () => {
  const sessions = [
    aSession('a', { startsAt: at('10:00'), minutes: 60 }),
    aSession('b', { startsAt: at('10:30'), minutes: 60 }),
    aSession('c', { startsAt: at('11:00'), minutes: 20 }),
    aSession('d', { startsAt: at('12:00'), minutes: 20 }),
  ].filter(isPlaced)
  expect(Object.fromEntries(lanesOf(sessions))).toEqual({
    a: { lane: 0, lanes: 2 },
    b: { lane: 1, lanes: 2 },
    c: { lane: 0, lanes: 2 },
    d: { lane: 0, lanes: 1 },
  })
})
