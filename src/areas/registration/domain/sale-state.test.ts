import { expect, test } from 'vitest'
import { isRevealed, nextSaleChange, saleStateOf } from './sale-state.ts'

const opensAt = new Date('2027-01-10T15:00:00Z')
const closesAt = new Date('2027-02-10T15:00:00Z')
const type = { archived: false, opensAt, closesAt, waitingList: true }

test.each([
  ['archived', { ...type, archived: true }, 5, '2027-01-15T00:00:00Z'],
  ['not-yet', type, 5, '2027-01-10T14:59:59Z'],
  ['on-sale', type, 5, '2027-01-10T15:00:00Z'],
  ['on-sale', type, 1, '2027-02-10T14:59:59Z'],
  ['closed', type, 5, '2027-02-10T15:00:00Z'],
  ['waiting-list', type, 0, '2027-01-15T00:00:00Z'],
  ['sold-out', { ...type, waitingList: false }, 0, '2027-01-15T00:00:00Z'],
  ['on-sale', { ...type, opensAt: null, closesAt: null }, 1, '2040-01-15T00:00:00Z'],
] as const)('is %s', (state, sold, left, now) => {
  expect(saleStateOf(sold, left, new Date(now))).toEqual(state)
})

test('an access code is a word, not a password: capitals and blanks do not matter', () => {
  expect(
    ['GRACIAS', ' gracias ', 'gracia', ''].map((given) =>
      isRevealed({ accessCode: 'Gracias' }, given),
    ),
  ).toEqual([true, true, false, false])
  expect(isRevealed({ accessCode: null }, '')).toEqual(true)
})

test('the next change is the next opening or closing of a type that is not archived', () => {
  const other = { ...type, opensAt: new Date('2027-01-20T00:00:00Z'), closesAt: null }
  const archived = { ...type, archived: true, opensAt: new Date('2027-01-16T00:00:00Z') }
  const at = (now: string) => nextSaleChange([type, other, archived], new Date(now))
  expect(at('2027-01-15T00:00:00Z')).toEqual(other.opensAt)
  expect(at('2027-01-20T00:00:00Z')).toEqual(closesAt)
  expect(at('2027-03-01T00:00:00Z')).toEqual(null)
})
