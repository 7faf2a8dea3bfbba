import { expect, test } from 'vitest'
import { localInput } from '../../../shared/time.ts'
import { clockTime, localClock, minuteOf } from './local-clock.ts'

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
