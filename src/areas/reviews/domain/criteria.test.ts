import { expect, test } from 'vitest'
import { criteriaFor, overallImpression, overallScore, type Criterion } from './criteria.ts'

const criterion = (id: string, weight: number, trackId: string | null = null): Criterion => ({
  ...overallImpression,
  id,
  weight,
  trackId,
})
const [fit, depth, hands] = [criterion('fit', 3), criterion('depth', 1), criterion('hands', 2, 'w')]

test('a proposal is scored by the criteria for all and by those of its track', () => {
  const idsFor = (track: string | null) =>
    criteriaFor([fit, depth, hands], track).map(({ id }) => id)
  expect(idsFor('w')).toEqual(['fit', 'depth', 'hands'])
  expect(idsFor('x')).toEqual(['fit', 'depth'])
  expect(idsFor(null)).toEqual(['fit', 'depth'])
})

test('where no criterion is meant for it, there is the overall impression', () => {
  expect(criteriaFor([], null)).toEqual([overallImpression])
  expect(criteriaFor([hands], 'x')).toEqual([overallImpression])
})

test('the overall score is the weighted mean of what was given', () => {
  expect(overallScore({ fit: 5, depth: 1 }, [fit, depth])).toBe(4)
  // Given before the other criterion existed.
  expect(overallScore({ fit: 2 }, [fit, depth])).toBe(2)
  expect(overallScore({ gone: 5 }, [fit, depth])).toBe(null)
})
