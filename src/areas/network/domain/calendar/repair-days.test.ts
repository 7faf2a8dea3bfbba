import { expect, test } from 'vitest'
import { readDay, readDays } from './repair-days.ts'

test.each([
  ['2024-05-06', '2024-05-06', null],
  ['2024-13-05', '2024-05-13', 'month-swapped'],
  ['2024-5-6', '2024-05-06', 'date-rewritten'],
  ['2024/05/06', '2024-05-06', 'date-rewritten'],
  ['06.05.2024', '2024-05-06', 'date-rewritten'],
  ['20240506', '2024-05-06', 'date-rewritten'],
  ['2024-05-06T09:00:00Z', '2024-05-06', 'date-rewritten'],
  ['May 6th, 2024', '2024-05-06', 'date-rewritten'],
  ['6 May 2024', '2024-05-06', 'date-rewritten'],
])('%s is read as %s', (text, day, note) => {
  expect(readDay(text)).toEqual({ day, note })
})

test.each(['', 'soon', '2024-02-30', '0024-01-01', '2024'])('“%s” is no day', (text) => {
  expect(readDay(text)).toBeNull()
})

const codes = (start: string, end: string) => {
  const days = readDays(start, end)
  return 'refused' in days
    ? days.refused.code
    : [days.startsOn, days.endsOn, ...days.notes.map(({ code }) => code)]
}

test.each([
  ['2024-05-06', '2024-05-07', ['2024-05-06', '2024-05-07']],
  ['2024-05-06', '', ['2024-05-06', '2024-05-06', 'end-missing']],
  ['', '2024-05-06', ['2024-05-06', '2024-05-06', 'start-missing']],
  ['2024-05-06', '2023-05-07', ['2024-05-06', '2024-05-07', 'end-year-wrong']],
  ['2024-12-30', '2024-01-02', ['2024-12-30', '2025-01-02', 'end-year-wrong']],
  ['2024-05-06', '2024-07-05', ['2024-05-06', '2024-05-07', 'end-month-swapped']],
  ['2024-05-08', '2024-05-06', ['2024-05-06', '2024-05-08', 'end-before-start']],
  ['2024-05-06', '2024-02-29', ['2024-05-06', '2024-05-06', 'end-before-start']],
  ['2024-05-01', '2024-06-15', ['2024-05-01', '2024-06-15']],
  ['2024-01-20', '2024-06-25', 'too-long'],
  ['someday', '', 'no-date'],
])('from %s to %s', (start, end, wanted) => {
  expect(codes(start, end)).toEqual(wanted)
})
