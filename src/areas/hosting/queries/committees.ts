import { sql } from 'kysely'
import type { Language } from '../../../shared/localized-text.ts'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'

/** Somebody on a host's committee, with how many of its proposals they have read, without reviews that a conflict of interest has overtaken. */
export type HostReviewer = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly lang: Language
  readonly reviews: number
}

/** The committee of one host of an event, in the order in which they were named. */
export async function reviewersOf(
  db: Database | DatabaseTransaction,
  eventId: string,
  hostId: string,
): Promise<readonly HostReviewer[]> {
  const { rows } = await sql<HostReviewer>`
    select people.id, people.name, people.email, people.lang,
      (select count(*) from reviews v join proposals p on p.id = v.proposal_id
          left join host_calls k on k.id = p.host_call_id left join tracks t on t.id = p.track_id
        where v.reviewer_id = people.id and p.event_id = r.event_id and coalesce(k.host_id, t.host_id) = r.host_id
          and v.proposal_id not in (select conflicts_of(r.event_id, people.id)))::integer as reviews
    from host_reviewers r join people on people.id = r.person_id
    where r.event_id = ${eventId} and r.host_id = ${hostId} and r.ended_at is null
    order by r.granted_at, people.id`.execute(db)
  return rows
}
