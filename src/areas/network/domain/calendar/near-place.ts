import { coordinatesAmong, coordinatesOf } from '../../../../shared/cities/city-coordinates.ts'
import { nearCountries } from '../../../../shared/countries.ts'
import { countryCodeOf } from './place-names.ts'

/** Around which place, and how far. */
export type Near = {
  readonly latitude: number
  readonly longitude: number
  readonly kilometres: number
  /** As it was asked for: a city, or latitude and longitude. */
  readonly place: string
}

export const distances = [50, 100, 250, 500, 1000, 2000] as const
const usualDistance = 500

/**
 * The place that an address asks for: `-12.05,-77.04`, a city with its country ("Lima, Peru"), or a city alone, which is
 * looked for in `country` or else in the Americas and the Iberian Peninsula. Null if nothing is asked; `unknown` if no such
 * place is known.
 */
export function readNear(
  query: URLSearchParams,
  country: string | null,
): { readonly near: Near | null; readonly unknown: string | null } {
  const place = query.get('near')?.trim().slice(0, 80) ?? ''
  if (place === '') return { near: null, unknown: null }
  const point = pointOf(place) ?? cityOf(place, country)
  if (!point) return { near: null, unknown: place }
  const asked = Number(query.get('within') ?? usualDistance)
  const kilometres = asked >= 1 && asked <= 20_000 ? asked : usualDistance
  return { near: { ...point, kilometres, place }, unknown: null }
}

function pointOf(text: string) {
  const [latitude = NaN, longitude = NaN, ...rest] = text
    .split(',')
    .map((part) => Number(part.trim() || NaN))
  return rest.length === 0 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
    ? { latitude, longitude }
    : null
}

function cityOf(text: string, country: string | null) {
  const parts = text.split(',')
  const named = parts.length > 1 ? countryCodeOf(parts.at(-1) ?? '') : null
  const found = named && coordinatesOf(parts.slice(0, -1).join(','), named)
  if (found) return found
  return coordinatesAmong(text, country ? [country] : nearCountries)
}
