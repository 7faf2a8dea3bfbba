import { findPlaces } from './hugo/places.ts'

/**
 * City and country of a place as prose names it: "Arequipa, Peru" → Arequipa, PE; what is not known stays the city's
 * name.
 */
export function placeOfSuggestion(place: string): { city: string; country: string } {
  const found = findPlaces(place, true)
  const country = found[0]?.country ?? ''
  const city = found.find(({ kind }) => kind === 'city')?.name
  if (city) return { city, country }
  const first = place.split(',')[0]?.trim() ?? ''
  return { city: found.some(({ name }) => name === first) ? '' : first, country }
}
