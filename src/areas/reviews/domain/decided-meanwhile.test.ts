import { expect, test } from 'vitest'
import { decidedMeanwhile } from './decided-meanwhile.ts'

const standing = [
  { code: 'A', decision: 'accepted' },
  { code: 'B', decision: null },
] as const

test('what stands as it was seen is nobody’s surprise', () => {
  const seen = new Map([
    ['A', 'accepted'],
    ['B', null],
  ] as const)
  expect(decidedMeanwhile(standing, seen, 'rejected')).toEqual([])
})

test('what somebody decided since is named, unless they decided the same', () => {
  const seen = new Map([['A', null]] as const)
  expect(decidedMeanwhile(standing, seen, 'rejected')).toEqual([standing[0]])
  expect(decidedMeanwhile(standing, seen, 'accepted')).toEqual([])
})

test('a decision that was taken back since is named as well', () => {
  expect(decidedMeanwhile(standing, new Map([['B', 'waitlisted']] as const), 'accepted')).toEqual([
    standing[1],
  ])
})

test('who says nothing of what they saw is not compared', () => {
  expect(decidedMeanwhile(standing, undefined, 'rejected')).toEqual([])
  expect(decidedMeanwhile(standing, new Map(), 'rejected')).toEqual([])
})
