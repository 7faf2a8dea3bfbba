import { expect, test } from 'vitest'
import { idOf, newId } from './ids.ts'

const uuid = (version: number) =>
  new RegExp(`^[0-9a-f]{8}-[0-9a-f]{4}-${version}[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)

test('a new id is one of version 7 and begins with its time', () => {
  const id = newId(Date.UTC(2027, 1, 19))
  expect(id).toMatch(uuid(7))
  expect(parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.UTC(2027, 1, 19))
})

test('the id of words is always the same, and of other words another', () => {
  expect(idOf('mail', 'a')).toMatch(uuid(8))
  expect(idOf('mail', 'a')).toBe(idOf('mail', 'a'))
  expect(
    new Set([idOf('mail', 'a'), idOf('mail', 'b'), idOf('maila', ''), idOf('maila')]).size,
  ).toBe(4)
})

test('ids of one millisecond sort as they were made', () => {
  const ids = Array.from({ length: 1_000 }, () => newId(1_800_000_000_000))
  expect(ids.toSorted()).toEqual(ids)
})
