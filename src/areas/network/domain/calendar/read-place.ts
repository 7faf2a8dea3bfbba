import { recordNote, type RecordNote, type Said } from './external-record.ts'
import { countryCodeOf, placeKind } from './place-names.ts'

type Place = Pick<Said, 'city' | 'country' | 'attendance'> & {
  readonly notes: readonly RecordNote[]
}

/** Where an event is, from a city, a country and whether it is online as a source says them. */
export function readPlace(givenCity: string, givenCountry: string, online: boolean): Place {
  const notes: RecordNote[] = []
  let city = givenCity.replace(/\s+/gu, ' ').trim()
  let isOnline = online
  const kind = placeKind(city)
  if (city !== '' && kind !== 'place') {
    notes.push(recordNote(kind === 'online' ? 'city-online' : 'city-undecided', city))
    if (kind === 'online') isOnline = true
    city = ''
  }
  const countryText = givenCountry.trim()
  const countryKind = placeKind(countryText)
  let country = countryKind === 'place' ? (countryCodeOf(countryText) ?? '') : ''
  if (countryText !== '' && countryKind !== 'place') {
    notes.push(recordNote(countryKind === 'online' ? 'city-online' : 'city-undecided', countryText))
    if (countryKind === 'online') isOnline = true
  } else if (countryText !== '' && country === '')
    notes.push(recordNote('country-unknown', countryText))
  if (city !== '' && country === '') {
    // "Lima, Peru": the country stands behind the city. Two letters there may be a state.
    const parts = city.split(',').map((part) => part.trim())
    const last = parts.at(-1) ?? ''
    const found = parts.length > 1 && last.length > 2 ? countryCodeOf(last) : null
    if (found) {
      country = found
      notes.push(recordNote('country-from-city', city, found))
      city = parts.slice(0, -1).join(', ')
    }
  }
  return {
    city: city.slice(0, 120),
    country,
    attendance: isOnline ? (city === '' ? 'online' : 'hybrid') : 'in-person',
    notes,
  }
}

/** For rows with a city but no country: the country in which all others of these rows put that city. */
export function countriesByCity(
  places: readonly Pick<Said, 'city' | 'country'>[],
  keyOf: (city: string) => string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>()
  for (const { city, country } of places) {
    if (city === '' || country === '') continue
    const key = keyOf(city)
    const known = found.get(key)
    if (known === undefined) found.set(key, country)
    else if (known !== country) found.set(key, null)
  }
  return new Map([...found].flatMap(([key, country]) => (country ? [[key, country] as const] : [])))
}
