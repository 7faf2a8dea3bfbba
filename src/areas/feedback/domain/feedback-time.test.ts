import { expect, test } from 'vitest'
import { feedbackTime } from './feedback-time.ts'

test('from the very end of a session on, for two weeks', () => {
  const session = { startsAt: '2027-02-19T16:00:00Z', minutes: 35 }
  const at = (instant: string) => feedbackTime(session, new Date(instant))
  expect([
    at('2027-02-19T16:34:59Z'),
    at('2027-02-19T16:35:00Z'),
    at('2027-03-05T16:34:59Z'),
    at('2027-03-05T16:35:00Z'),
  ]).toEqual(['before', 'open', 'open', 'over'])
})
