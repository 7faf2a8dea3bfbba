import { describe, expect, test } from 'vitest'
import { isFree, localTimes, slotsOf, tickedOf, timesOf, withoutTime } from './free-slots.ts'

const zone = 'America/Mexico_City'
const one = [{ day: '2027-02-19', opensAt: '09:30:00', closesAt: '12:00:00' }]

describe('the calendar of an event', () => {
  test('has hours, the first and last cut by the doors', () => {
    expect(slotsOf(one, zone).map(({ from, until }) => `${from}–${until}`)).toEqual([
      '09:30–10:00',
      '10:00–11:00',
      '11:00–12:00',
    ])
    expect(slotsOf(one, zone)[0]?.time.from).toBe('2027-02-19T15:30:00.000Z')
  })

  test('has half-days where the event is long', () => {
    const days = ['01', '02', '03', '04'].map((day) => ({
      day: `2027-03-${day}`,
      opensAt: null,
      closesAt: null,
    }))
    expect(slotsOf(days, zone)).toHaveLength(8)
  })

  test('keeps to the clock on the night it is set', () => {
    const days = [{ day: '2027-03-28', opensAt: '01:00', closesAt: '04:00' }]
    // In Madrid there is no hour from two to three that night.
    const lengths = slotsOf(days, 'Europe/Madrid').map(
      ({ time }) => (Date.parse(time.until) - Date.parse(time.from)) / 3_600_000,
    )
    expect(lengths.every((hours) => hours > 0)).toBe(true)
  })
})

test('what touches is one time, and ticks come back as they were', () => {
  const slots = slotsOf(one, zone)
  const free = timesOf(slots, new Set(['2027-02-19T09:30', '2027-02-19T10:00']))
  expect(localTimes(free, zone)).toEqual([{ day: '2027-02-19', from: '09:30', until: '11:00' }])
  expect([...tickedOf(slots, free)]).toEqual(['2027-02-19T09:30', '2027-02-19T10:00'])
  expect(tickedOf(slots, null).size).toBe(3)
  expect(timesOf(slots, new Set(['2027-02-18T10:00']))).toEqual([])
})

test('somebody is free only if they are all the while; who has not said is', () => {
  const free = [{ from: '2027-02-19T15:00:00Z', until: '2027-02-19T17:00:00Z' }]
  const at = (time: string) => new Date(`2027-02-19T${time}:00Z`)
  expect([
    isFree(free, at('15:00'), at('17:00')),
    isFree(free, at('16:30'), at('17:30')),
    isFree([], at('15:00'), at('16:00')),
    isFree(null, at('01:00'), at('02:00')),
  ]).toEqual([true, false, false, true])
})

test('what is left of free times when somebody is away', () => {
  const free = [{ from: '2027-02-19T15:00:00Z', until: '2027-02-19T17:00:00Z' }]
  const away = (from: string, until: string) =>
    withoutTime(free, { from: `2027-02-19T${from}:00Z`, until: `2027-02-19T${until}:00Z` }).map(
      (time) => `${time.from.slice(11, 16)}-${time.until.slice(11, 16)}`,
    )
  expect([
    away('13:00', '15:00'),
    away('14:00', '16:00'),
    away('15:30', '16:00'),
    away('14:00', '18:00'),
  ]).toEqual([['15:00-17:00'], ['16:00-17:00'], ['15:00-15:30', '16:00-17:00'], []])
})
