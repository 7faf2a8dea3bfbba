import type { Point } from '../great-circle.ts'
import { slugOf } from '../slug.ts'
import cities from './cities.json' with { type: 'json' }

const lines: Readonly<Record<string, string>> = cities
/** Tells this list of cities from those of other versions. */
export const editionOfCities = Object.values(lines).reduce((sum, line) => sum + line.length, 0)

/** Where a city lies, and how many of its country are larger. */
type Place = Point & { readonly rank: number }
const countries = new Map<string, ReadonlyMap<string, Place>>()

/**
 * Where a city lies, to a hundredth of a degree; null if it is none of those known (every place above 15,000 people, in
 * Latin America, Spain and Portugal above 1,000). The country is its ISO 3166 code. The name may be the city's own, the
 * Spanish, English or Portuguese one of a large city, with accents or without ("Londres", "Ciudad de México", "sao paulo");
 * what follows a comma counts where it tells two apart ("Portland, ME"). Source: GeoNames, see NOTICE.
 */
export function coordinatesOf(city: string, country: string): Point | null {
  const place = placeOf(city, country)
  return place && { latitude: place.latitude, longitude: place.longitude }
}

/** The same where several countries may be meant: in the one among whose cities it is the largest ("Lima" is Peru's). */
export function coordinatesAmong(city: string, among: readonly string[]): Point | null {
  const found = among
    .flatMap((country) => placeOf(city, country) ?? [])
    .toSorted((a, b) => a.rank - b.rank)[0]
  return found ? { latitude: found.latitude, longitude: found.longitude } : null
}

function placeOf(city: string, country: string): Place | null {
  const places = placesOf(country)
  return places.get(slugOf(city, '')) ?? places.get(slugOf(city.split(/[,(]/u, 1)[0]!, '')) ?? null
}

/** A country is read when first asked for: to read all takes longer than a page may. */
function placesOf(country: string): ReadonlyMap<string, Place> {
  const known = countries.get(country)
  if (known) return known
  const places = new Map((lines[country] ?? '').split('\n').flatMap(entriesOf))
  if (country in lines) countries.set(country, places)
  return places
}

function entriesOf(line: string, rank: number): [string, Place][] {
  const words = line.split(' ')
  const point = { latitude: Number(words.at(-2)), longitude: Number(words.at(-1)), rank }
  return words.slice(0, -2).map((name) => [name, point])
}
