import { expect, test } from 'vitest'
import { problemsOfPhase } from './phase-order.ts'

const at = (day: number | null) => (day === null ? null : new Date(Date.UTC(2026, 0, day)))
const span = (startsAt: number | null, endsAt: number | null) => ({
  startsAt: at(startsAt),
  endsAt: at(endsAt),
})
const codes = (phase: ReturnType<typeof span>, ...others: ReturnType<typeof span>[]) =>
  problemsOfPhase(phase, others).map(({ code }) => code)

test('phases follow one another', () => {
  expect(codes(span(null, null))).toEqual([])
  expect(codes(span(5, 9), span(null, 5), span(9, null))).toEqual([])
  // Without an end it lasts until the next begins.
  expect(codes(span(5, null), span(null, null))).toEqual([])
})

test('a phase ends after it begins, and no two hold at once', () => {
  expect(codes(span(5, 5))).toEqual(['dates-reversed'])
  expect(codes(span(null, null), span(null, 3))).toEqual(['phase-begins-then'])
  expect(codes(span(5, 9), span(8, 12))).toEqual(['phases-overlap'])
  expect(codes(span(8, 12), span(5, 9))).toEqual(['phases-overlap'])
})
