import { expect, test } from 'vitest'
import { benefitsFromLines, linesOfBenefits, placesLeft } from './tier.ts'

test('benefits are read line by line, the same line in each language', () => {
  const benefits = [
    { es: 'Logo en la web', en: 'Logo on the site' },
    { es: 'Mesa', en: 'Table' },
    { en: 'Two tickets' },
  ]
  const lines = { es: 'Logo en la web\n\nMesa', en: 'Logo on the site\n\n Table \nTwo tickets' }
  expect(benefitsFromLines(lines)).toEqual(benefits)
  expect(benefitsFromLines(linesOfBenefits(benefits))).toEqual(benefits)
  expect([benefitsFromLines({}), linesOfBenefits([])]).toEqual([[], {}])
})

test.each([
  [null, 9, null],
  [3, 1, 2],
  [3, 3, 0],
  [2, 3, 0],
])('of %s places with %s taken are left: %s', (places, taken, left) => {
  expect(placesLeft({ places, taken })).toBe(left)
})
