import { expect, test } from 'vitest'
import { readNear } from './near-place.ts'

const asked = (address: string, country: string | null = null) => {
  const { near, unknown } = readNear(new URLSearchParams(address), country)
  return near
    ? [Math.round(near.latitude), Math.round(near.longitude), near.kilometres, near.place]
    : unknown
}

test.each([
  ['near=-12.05,-77.04&within=100', [-12, -77, 100, '-12.05,-77.04']],
  ['near=Lima', [-12, -77, 500, 'Lima']],
  ['near=bogota&within=50', [5, -74, 50, 'bogota']],
  ['near=Berlin,+Germany&within=0', [53, 13, 500, 'Berlin, Germany']],
  ['near=Berlín,+Alemania', [53, 13, 500, 'Berlín, Alemania']],
  ['near=Nowhere+at+all', 'Nowhere at all'],
  ['near=91,200', '91,200'],
  ['near=', null],
  ['', null],
])('%s', (address, wanted) => {
  expect(asked(address)).toEqual(wanted)
})

test('a city alone is looked for in the country that is asked for', () => {
  expect(asked('near=Berlin', 'DE')).toEqual([53, 13, 500, 'Berlin'])
})
