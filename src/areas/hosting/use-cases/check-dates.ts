import { publicHolidays, type PublicHoliday } from '../../../platform/holidays/public-holidays.ts'
import type { Context } from '../../../platform/use-case.ts'
import type { Language } from '../../../shared/localized-text.ts'
import { findCollisions, type Collision } from '../domain/find-collisions.ts'
import { pointOf, possibleCollisions, type NearbyEvent } from '../queries/possible-collisions.ts'

/** The days and the place that an event's team or its application names. */
export type PlannedDates = {
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly city: string
  readonly country: string
  readonly latitude?: number | null
  readonly longitude?: number | null
  readonly attendance: 'in-person' | 'online' | 'hybrid'
}

export type DateCheck = {
  /** The first of them; `more` says how many there are beyond. */
  readonly collisions: readonly Collision<NearbyEvent>[]
  readonly more: number
  readonly holidays: readonly PublicHoliday[]
  /** Whether the country is known: without it half of the rules cannot be checked. */
  readonly countryKnown: boolean
}

const shown = 12

/** What stands in the way of an event on its days: other events too near, and holidays. Null while it has no days. */
export async function checkDates(
  { db }: Pick<Context, 'db'>,
  eventId: string,
  { startsOn, endsOn, city, country, latitude, longitude, attendance }: PlannedDates,
  language: Language,
): Promise<DateCheck | null> {
  if (!startsOn) return null
  const online = attendance === 'online'
  const point = pointOf({
    latitude: latitude ?? null,
    longitude: longitude ?? null,
    city,
    country,
    online,
  })
  const plan = { startsOn, endsOn: endsOn ?? startsOn, country, point, online }
  const [others, holidays] = await Promise.all([
    possibleCollisions(db, eventId, plan),
    publicHolidays(country, plan.startsOn, plan.endsOn, language),
  ])
  const collisions = findCollisions(plan, others)
  return {
    collisions: collisions.slice(0, shown),
    more: Math.max(0, collisions.length - shown),
    holidays,
    countryKnown: country !== '',
  }
}
