import type { Pool } from 'pg'

/**
 * Holds every quota of an event against the registrations that draw on it: how many places it has, how many it says are taken,
 * and how many confirmed and pending registrations there really are.
 */
export async function counts(pool: Pool, eventId: string) {
  const { rows } = await pool.query<{
    name: string
    capacity: number
    taken: number
    real: number
  }>(
    `select q.name, q.capacity, q.taken, count(r.id)::int as real
     from quotas q
     left join ticket_type_quotas tq on tq.quota_id = q.id
     left join registrations r on r.ticket_type_id = tq.ticket_type_id and r.status in ('confirmed', 'pending')
     where q.event_id = $1
     group by q.id order by q.name`,
    [eventId],
  )
  return rows
}
