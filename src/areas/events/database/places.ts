import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { json } from '../../../platform/database/json.ts'

/** Notes where cities lie, in all events there of which it is not noted yet. Nothing that a person wrote changes. */
export const placeCities = (
  db: DatabaseTransaction,
  cities: readonly { city: string; country: string; latitude: number; longitude: number }[],
) =>
  sql`update events e set city_latitude = k.latitude, city_longitude = k.longitude
    from jsonb_to_recordset(${JSON.stringify(cities)}::jsonb)
      as k(city text, country text, latitude double precision, longitude double precision)
    where e.city = k.city and e.country = k.country and e.city_latitude is null`.execute(db)

/** Notes with which edition of the list of cities all events were placed. */
export async function notePlacedWith(db: DatabaseTransaction, edition: number): Promise<void> {
  const value = json(edition)
  await db
    .insertInto('settings')
    .values({ key: 'events.placed-with', value })
    .onConflict((known) => known.column('key').doUpdateSet({ value }))
    .execute()
}
