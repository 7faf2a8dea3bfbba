import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { PhaseFacts } from '../../events/domain/phases.ts'
import { phaseColumns } from '../../events/queries.ts'

/** An event of a programme as its stewards see it, also before it is announced. */
export type ProgrammeEvent = PhaseFacts & {
  readonly slug: string
  readonly name: LocalizedText
  readonly city: string
  readonly country: string
  readonly timeZone: string
}

/** The events that a programme holds, the next one first, past ones behind, the latest of them first; one page. */
export async function programmeEvents(
  db: Database,
  programmeId: string,
  { now, page, size = 50 }: { now: Date; page: number; size?: number },
): Promise<{ events: ProgrammeEvent[]; more: boolean }> {
  const over = sql`coalesce(e.ends_on < ${now}::date, false)`
  const order = sql`${over}, case when ${over} then ${now}::date - e.ends_on else e.starts_on - ${now}::date end nulls first, e.id`
  const { rows } = await sql<ProgrammeEvent>`
    with listed as (
      select e.* from accepted_hosts h join events e on e.id = h.event_id
      where h.programme_id = ${programmeId} order by ${order} limit ${size + 1} offset ${(page - 1) * size})
    select e.slug, e.name, e.city, e.country, e.time_zone, ${phaseColumns(now)}
    from listed e left join calls c on c.event_id = e.id order by ${order}`.execute(db)
  return { events: rows.slice(0, size), more: rows.length > size }
}
