import { expect, test } from 'vitest'
import { overallImpression } from './criteria.ts'
import { problemsOfVerdict } from './verdict.ts'

const criteria = [overallImpression, { ...overallImpression, id: 'depth' }]
const problems = (scores: Record<string, number> | null, abstainReason = '') =>
  problemsOfVerdict({ scores, abstainReason }, criteria)

test('a score from 1 to 5 for each criterion is fine, an abstention says why', () => {
  expect(problems({ overall: 3, depth: 5 })).toEqual([])
  expect(problems(null, 'We work together')).toEqual([])
})

test('a criterion without a score is asked for', () => {
  expect(problems({ overall: 3 })).toEqual([{ field: 'scores.depth', code: 'choose-a-score' }])
})

test.each([0, 6, 2.5])('%s is no score', (score) => {
  expect(problems({ overall: score, depth: 1 })).toEqual([
    { field: 'scores.overall', code: 'not-a-choice' },
  ])
})

test('an abstention without a reason is none', () => {
  expect(problems(null, '  ')).toEqual([{ field: 'abstainReason', code: 'reason-needed' }])
})
