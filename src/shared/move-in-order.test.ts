import { expect, test } from 'vitest'
import { moveInOrder } from './move-in-order.ts'

test.each([
  ['b', 'up', 'bac'],
  ['b', 'down', 'acb'],
  ['a', 'up', 'abc'],
  ['c', 'down', 'abc'],
  ['z', 'up', 'abc'],
] as const)('%s %s', (entry, direction, order) => {
  expect(moveInOrder(['a', 'b', 'c'], entry, direction).join('')).toEqual(order)
})
