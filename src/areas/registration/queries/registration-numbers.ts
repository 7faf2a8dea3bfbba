import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'

export type TypeNumbers = {
  readonly slug: string
  readonly name: LocalizedText
  readonly archived: boolean
  readonly confirmed: number
  readonly pending: number
  readonly waiting: number
  readonly cancelled: number
  readonly checkedIn: number
}

/** How many registrations of each ticket type stand how; in the organisers' order. */
export async function numbersByType(db: Database, eventId: string): Promise<TypeNumbers[]> {
  const { rows } = await sql<TypeNumbers>`
    select t.slug, t.name, t.archived,
      coalesce(n.confirmed, 0) as confirmed, coalesce(n.pending, 0) as pending,
      coalesce(n.waiting, 0) as waiting, coalesce(n.cancelled, 0) as cancelled,
      coalesce(n.checked_in, 0) as checked_in
    from ticket_types t
    left join (
      select r.ticket_type_id,
        count(*) filter (where r.status = 'confirmed') as confirmed,
        count(*) filter (where r.status = 'pending') as pending,
        count(*) filter (where r.status = 'waiting') as waiting,
        count(*) filter (where r.status = 'cancelled') as cancelled,
        count(c.registration_id) as checked_in
      from registrations r
      left join check_ins c on c.registration_id = r.id
      where r.event_id = ${eventId}
      group by r.ticket_type_id
    ) n on n.ticket_type_id = t.id
    where t.event_id = ${eventId}
    order by t.position, t.id`.execute(db)
  return rows
}
