import { coordinatesOf } from '../../../../shared/cities/city-coordinates.ts'
import type { Said } from './external-record.ts'

/** The same with a place on the map: where the sources say, else where its city lies; null if neither is known. */
export function located(said: Said): Said {
  if (said.latitude !== null && said.longitude !== null) return said
  const point =
    said.city !== '' && said.country !== '' ? coordinatesOf(said.city, said.country) : null
  return { ...said, latitude: point?.latitude ?? null, longitude: point?.longitude ?? null }
}
