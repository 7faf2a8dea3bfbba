import { expect, test } from 'vitest'
import { newcombe, verdict, wilson } from './intervals.ts'

const rounded = (values: object) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Number(value.toFixed(4))]))

test('a share has the interval of Wilson', () => {
  // Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29 by the score method.
  expect(rounded(wilson(81, 263))).toEqual({ share: 0.308, low: 0.2553, high: 0.3662 })
  expect(rounded(wilson(15, 148))).toEqual({ share: 0.1014, low: 0.0624, high: 0.1605 })
  expect(rounded(wilson(0, 20))).toEqual({ share: 0, low: 0, high: 0.1611 })
  expect(rounded(wilson(1, 29))).toEqual({ share: 0.0345, low: 0.0061, high: 0.1718 })
  expect(wilson(0, 0)).toEqual({ share: 0, low: 0, high: 1 })
})

test('a difference of shares has the interval of Newcombe', () => {
  // Newcombe 1998 (differences), table II, method 10: 56/70 - 48/80 and 9/10 - 3/10.
  expect(rounded(newcombe(wilson(56, 70), wilson(48, 80)))).toEqual({
    change: 0.2,
    low: 0.0524,
    high: 0.3339,
  })
  expect(rounded(newcombe(wilson(9, 10), wilson(3, 10)))).toEqual({
    change: 0.6,
    low: 0.1705,
    high: 0.809,
  })
})

test.each([
  ['a clear rise', [60, 200, 30, 200], 'rose'],
  ['a clear fall', [30, 200, 60, 200], 'fell'],
  ['a difference that may be chance', [12, 100, 9, 100], 'unclear'],
  ['everything on twelve talks', [12, 12, 0, 12], 'too-few'],
  ['a theme that is hardly named', [4, 1000, 0, 1000], 'too-few'],
  ['nothing to compare with', [50, 100, 0, 0], 'too-few'],
] as const)('%s', (_, [count, of, earlier, ofEarlier], said) => {
  expect(verdict({ count, of }, { count: earlier, of: ofEarlier })).toBe(said)
})
