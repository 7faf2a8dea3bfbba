import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { zoneOfCountry } from '../../../shared/time-zones.ts'
import type { KioskScope } from '../domain/kiosk-scope.ts'

/**
 * The zone by whose clock the people of a kiosk read times: of the event, else of the shift nearest to `now` at any of their
 * kiosks, else of the community's country; UTC where nothing of that is known.
 */
export async function zoneOfTeam(
  db: Database | DatabaseTransaction,
  { scopeId }: Pick<KioskScope, 'scopeId'>,
  now: Date,
): Promise<string> {
  const { rows } = await sql<{ zone: string | null; country: string | null }>`
    select coalesce((select time_zone from events where id = ${scopeId}),
        (select s.time_zone from kiosk_shifts s join kiosks k on k.id = s.kiosk_id
          where coalesce(k.event_id, k.community_id, k.programme_id) = ${scopeId}
          order by abs(extract(epoch from s.starts_at - ${now}::timestamptz)), s.id limit 1)) as zone,
      (select country from communities where id = ${scopeId}) as country`.execute(db)
  return rows[0]?.zone ?? zoneOfCountry(rows[0]?.country ?? '') ?? 'UTC'
}
