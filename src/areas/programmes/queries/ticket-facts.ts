import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { FormatFacts, TicketFacts } from '../domain/rule-facts.ts'

type Db = Database | DatabaseTransaction
type OfEvent = { readonly eventId: string }

/** The ticket types that are on offer, now or later. */
export async function ticketRows(db: Db, ids: readonly string[]) {
  const { rows } = await sql<OfEvent & TicketFacts>`
    select t.event_id, t.slug, t.name, t.price_minor, t.currency, t.closes_at, t.access_code is not null as hidden,
      min(q.capacity) as places
    from ticket_types t left join ticket_type_quotas tq on tq.ticket_type_id = t.id left join quotas q on q.id = tq.quota_id
    where t.event_id = any(${[...ids]}::uuid[]) and not t.archived
    group by t.id order by t.position, t.id`.execute(db)
  return rows
}

export const formatRows = (db: Db, ids: readonly string[]): Promise<(OfEvent & FormatFacts)[]> =>
  db
    .selectFrom('formats')
    .select(['eventId', 'kind', 'minutes', 'minSpeakers', 'maxSpeakers'])
    .where('eventId', 'in', [...ids])
    .orderBy('position')
    .orderBy('id')
    .execute()
