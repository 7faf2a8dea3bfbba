import { expect, test } from 'vitest'
import { isRegion, regions } from './regions.ts'

test('a region is one of the list, and no word that every object knows', () => {
  expect(regions.every(isRegion)).toBe(true)
  expect(['__proto__', 'constructor', 'toString', ''].filter(isRegion)).toEqual([])
})
