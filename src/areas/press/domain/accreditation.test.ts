import { expect, test } from 'vitest'
import { accreditationStates, canBecome } from './accreditation.ts'

test('a decision can be changed; what was decided so already, or taken back, cannot be decided', () => {
  const open = (verdict: 'accepted' | 'declined') =>
    accreditationStates.filter((state) => canBecome(state, verdict))
  expect([open('accepted'), open('declined')]).toEqual([
    ['submitted', 'declined'],
    ['submitted', 'accepted'],
  ])
})
