import { expect, test } from 'vitest'
import { minorUnits, typedAmount } from './money.ts'

test.each([
  ['600', 'MXN', 60_000],
  ['25.5', 'USD', 2_550],
  ['25,50', 'BRL', 2_550],
  ['0', 'USD', 0],
  ['15000', 'CLP', 15_000],
  ['15000.5', 'CLP', null],
  ['1.234', 'USD', null],
  ['1,000.00', 'USD', null],
  ['-5', 'USD', null],
  ['free', 'USD', null],
] as const)('%s %s', (typed, currency, minor) => {
  expect(minorUnits(typed, currency)).toEqual(minor)
})

test('what is shown can be typed again', () => {
  expect([typedAmount(60_000, 'MXN'), typedAmount(15_000, 'CLP')]).toEqual(['600.00', '15000'])
})
