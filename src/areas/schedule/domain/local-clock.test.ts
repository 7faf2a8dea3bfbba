import { expect, test } from 'vitest'
import { instantAt, localInput } from '../../../shared/time.ts'
import { clockTime, instantOf, localClock, minuteOf } from './local-clock.ts'

test.each([
  ['America/Mexico_City', '2027-02-19T16:07:00Z'],
  ['Asia/Kathmandu', '2027-02-19T18:15:00Z'],
  // Before and after clocks go forward, and back.
  ['America/Santiago', '2026-09-06T03:59:00Z'],
  ['America/Santiago', '2026-09-06T04:01:00Z'],
  ['Europe/Lisbon', '2026-10-25T00:59:00Z'],
  ['Europe/Lisbon', '2026-10-25T01:00:00Z'],
])('reads %s at %s as the calendar does', (zone, instant) => {
  const { day, minute } = localClock(zone)(Date.parse(instant))
  expect(`${day}T${clockTime(minute)}`).toBe(localInput(new Date(instant), zone))
  expect(minuteOf(clockTime(minute))).toBe(minute)
})

test.each([
  ['America/Mexico_City', '2027-02-19'],
  ['America/New_York', '2027-03-14'],
  ['America/New_York', '2027-11-07'],
  ['Australia/Lord_Howe', '2027-04-04'],
  ['Australia/Lord_Howe', '2027-10-03'],
  ['Asia/Kathmandu', '2027-05-01'],
  ['Pacific/Apia', '2011-12-31'],
])('finds the instants of %s on %s as the calendar does', (zone, date) => {
  const times = Array.from({ length: 96 }, (_, n) => clockTime(n * 15))
  expect(times.map((time) => instantOf(zone, date, time))).toEqual(
    times.map((time) => Number(instantAt(`${date}T${time}`, zone))),
  )
})
