import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'

type Db = Database | DatabaseTransaction

/** With which edition of the list of cities events were placed last; null if they never were. */
export async function placedWith(db: Db): Promise<number | null> {
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('key', '=', 'events.placed-with')
    .executeTakeFirst()
  return typeof row?.value === 'number' ? row.value : null
}

export type CityOfEvents = { readonly city: string; readonly country: string }

/** Cities of events of which it is not noted where they lie, from behind one on, in the order of country and name. */
export async function citiesToPlace(
  db: Db,
  after: CityOfEvents,
  limit: number,
): Promise<readonly CityOfEvents[]> {
  const { rows } = await sql<CityOfEvents>`
    select distinct city, country from events
    where city_latitude is null and city > '' and country > '' and (country, city) > (${after.country}, ${after.city})
    order by country, city limit ${limit}`.execute(db)
  return rows
}
