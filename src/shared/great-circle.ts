/** Degrees north and east. */
export type Point = { readonly latitude: number; readonly longitude: number }

const radians = (degrees: number) => (degrees * Math.PI) / 180
const diameter = 2 * 6371

/** Great-circle distance in kilometres (haversine, a sphere of 6,371 km: within 0.6 % of the ellipsoid). */
export function kilometresBetween(one: Point, other: Point): number {
  const north = Math.sin(radians(other.latitude - one.latitude) / 2) ** 2
  const east = Math.sin(radians(other.longitude - one.longitude) / 2) ** 2
  const across = Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * east
  return diameter * Math.asin(Math.min(1, Math.sqrt(north + across)))
}
