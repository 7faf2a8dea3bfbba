import { expect, it } from 'vitest'
import { changedFields } from './changed-fields.ts'

it('names only what differs', () => {
  expect(
    changedFields(
      { city: 'Bogotá', capacity: 300 },
      { city: 'Bogotá', capacity: 350, colour: '#c0004e' },
    ),
  ).toEqual([
    { name: 'capacity', before: 300, after: 350 },
    { name: 'colour', before: null, after: '#c0004e' },
  ])
})

it('takes states that are no objects, and none at all', () => {
  expect(changedFields(null, 'accepted')).toEqual([
    { name: 'value', before: null, after: 'accepted' },
  ])
  expect(changedFields(undefined, null)).toEqual([])
})
