import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'

/** How much of the agenda one host has, of what it was given. */
export type HostShare = {
  readonly name: string
  readonly colour: string
  readonly quota: number
  /** Accepted proposals in its call or its tracks. */
  readonly accepted: number
  /** Sessions of its proposals or its tracks that have a time in the working copy of the agenda. */
  readonly placed: number
}

/** The hosts of an event whose share of the agenda is counted, in their order; none where one call is for all. */
export async function hostShares(
  db: Database | DatabaseTransaction,
  eventId: string,
): Promise<readonly HostShare[]> {
  const { rows } = await sql<HostShare>`
    select coalesce(p.name, c.name) as name, coalesce(nullif(h.colour, ''), p.colour, c.colour) as colour,
      k.session_quota as quota,
      (select count(*) from proposals one join decisions d on d.proposal_id = one.id and d.decision = 'accepted'
          left join host_calls own on own.id = one.host_call_id left join tracks t on t.id = one.track_id
        where one.event_id = ${eventId} and one.status = 'submitted'
          and coalesce(own.host_id, t.host_id) = h.id)::integer as accepted,
      (select count(*) from sessions s left join proposals one on one.id = s.proposal_id
          left join host_calls own on own.id = one.host_call_id left join tracks t on t.id = s.track_id
        where s.event_id = ${eventId} and s.starts_at is not null
          and coalesce(own.host_id, t.host_id) = h.id)::integer as placed
    from host_calls k join calls on calls.event_id = k.event_id and calls.per_host
      join accepted_hosts h on h.id = k.host_id
      left join programmes p on p.id = h.programme_id left join communities c on c.id = h.community_id
    where k.event_id = ${eventId} and k.session_quota is not null order by h.position`.execute(db)
  return rows
}
