import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'

/** An event of the calendar that is held elsewhere, as a kiosk shows it. */
export type OutsideEvent = {
  readonly id: string
  readonly name: string
  readonly startsOn: string
  readonly endsOn: string
  readonly city: string
  readonly country: string
  readonly topics: readonly string[]
}

const mostOutside = 6

/** The next events held elsewhere in these countries, soonest first: listed, not cancelled, their last day not over in UTC. */
export async function outsideFor(
  db: Database | DatabaseTransaction,
  countries: readonly string[],
  now: Date,
): Promise<readonly OutsideEvent[]> {
  const wanted = [...new Set(countries.filter(Boolean))]
  if (wanted.length === 0) return []
  const { rows } = await sql<OutsideEvent>`
    select id, name, starts_on, ends_on, city, country, topics from external_events
    where listed and not cancelled and country = any(${wanted})
      and starts_on >= (${now}::timestamptz at time zone 'UTC')::date
    order by starts_on, id limit ${mostOutside}`.execute(db)
  return rows
}
