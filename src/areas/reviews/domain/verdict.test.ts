import { expect, test } from 'vitest'
import { problemsOfVerdict } from './verdict.ts'

const verdict = { score: 3, abstainReason: '', comment: '' }

test('a score from 1 to 5 is fine, an abstention says why', () => {
  expect(problemsOfVerdict(verdict)).toEqual([])
  expect(problemsOfVerdict({ ...verdict, score: null, abstainReason: 'We work together' })).toEqual(
    [],
  )
})

test.each([0, 6, 2.5])('%s is no score', (score) => {
  expect(problemsOfVerdict({ ...verdict, score })).toEqual([
    { field: 'score', code: 'not-a-choice' },
  ])
})

test('an abstention without a reason is none', () => {
  expect(problemsOfVerdict({ ...verdict, score: null, abstainReason: '  ' })).toEqual([
    { field: 'abstainReason', code: 'reason-needed' },
  ])
})
