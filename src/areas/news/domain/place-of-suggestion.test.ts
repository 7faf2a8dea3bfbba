import { expect, it } from 'vitest'
import { placeOfSuggestion } from './place-of-suggestion.ts'

it.each([
  ['Bogotá', { city: 'Bogotá', country: 'CO' }],
  ['Guadalajara, México', { city: 'Guadalajara', country: 'MX' }],
  ['Costa Rica', { city: '', country: 'CR' }],
  ['Macondo', { city: 'Macondo', country: '' }],
  ['', { city: '', country: '' }],
])('%s', (place, wanted) => {
  expect(placeOfSuggestion(place)).toEqual(wanted)
})
