import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'

/** An event of a programme as a point on its map. */
export type MappedEvent = {
  readonly slug: string
  readonly name: LocalizedText
  readonly city: string
  readonly country: string
  readonly startsOn: string
  readonly endsOn: string
  readonly latitude: number | null
  readonly longitude: number | null
}

export type ProgrammeFacts = {
  /** Names of its stewards. */
  readonly stewards: readonly string[]
  readonly logoFileId: string | null
  /** How many rules it has that count. */
  readonly rules: number
  /** What a team accepts that applies. */
  readonly terms: readonly LocalizedText[]
  /** Announced, held in a place, neither cancelled nor online only: the latest first. */
  readonly events: readonly MappedEvent[]
}

// A map with more points cannot be read; there are about thirty editions a year.
const mostMapped = 400

/** What the public page of a programme says beyond its texts and its lists of events. */
export async function programmeFacts(
  db: Database | DatabaseTransaction,
  programmeId: string,
): Promise<ProgrammeFacts> {
  const { rows } = await sql<ProgrammeFacts>`
    select
      array(select p.name from roles r join people p on p.id = r.person_id
        where r.scope = 'programme' and r.scope_id = ${programmeId} and r.role = 'steward' and p.name <> ''
        order by p.name) as stewards,
      (select file_id from programme_logos where programme_id = ${programmeId}) as logo_file_id,
      (select count(*) from programme_rules where programme_id = ${programmeId} and enabled) as rules,
      array(select text from programme_terms where programme_id = ${programmeId} order by position, id) as terms,
      coalesce((select jsonb_agg(listed order by listed."startsOn" desc) from (
        select e.slug, e.name, e.city, e.country, e.starts_on as "startsOn", e.ends_on as "endsOn", e.latitude, e.longitude
        from accepted_hosts h join events e on e.id = h.event_id
        where h.programme_id = ${programmeId} and e.announced_at is not null and e.cancelled_at is null
          and e.attendance <> 'online' and e.starts_on is not null
        order by e.starts_on desc limit ${mostMapped}) as listed), '[]') as events`.execute(db)
  return rows[0]!
}
