import { expect, test } from 'vitest'
import { moveInOrder } from './move-in-order.ts'

test('one goes a place up or down, and no further than the ends', () => {
  const ids = ['a', 'b', 'c']
  expect(moveInOrder(ids, 'b', 'up')).toEqual(['b', 'a', 'c'])
  expect(moveInOrder(ids, 'b', 'down')).toEqual(['a', 'c', 'b'])
  expect(moveInOrder(ids, 'a', 'up')).toEqual(ids)
  expect(moveInOrder(ids, 'c', 'down')).toEqual(ids)
  expect(moveInOrder(ids, 'x', 'up')).toEqual(ids)
})
