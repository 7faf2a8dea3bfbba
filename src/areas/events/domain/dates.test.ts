import { expect, it } from 'vitest'
import { problemsOfDates } from './dates.ts'

it('takes one day, several, and days that are still open', () => {
  expect(problemsOfDates('2027-02-19', '2027-02-19')).toEqual([])
  expect(problemsOfDates('2027-02-19', '2027-04-20')).toEqual([])
  expect(problemsOfDates('2027-02-19', null)).toEqual([])
  expect(problemsOfDates(null, null)).toEqual([])
})

it('refuses a last day before the first, and more than sixty days', () => {
  expect(problemsOfDates('2027-02-20', '2027-02-19')).toEqual([
    { field: 'endsOn', code: 'dates-reversed' },
  ])
  expect(problemsOfDates('2027-02-19', '2027-04-21')).toEqual([
    { field: 'endsOn', code: 'event-too-long', params: { days: 60 } },
  ])
})
