import { sql } from 'kysely'
import { readers, type Db } from './scope.ts'

/** How a proposal and a reader of its event stand to each other; undefined if the person reads not for it. */
export async function pairNow(
  db: Db,
  eventId: string,
  { proposalId, reviewerId }: { readonly proposalId: string; readonly reviewerId: string },
) {
  const { rows } = await sql<{
    name: string
    inConflict: boolean
    reviewed: boolean
    assigned: boolean
  }>`
    with reader as (${readers(eventId)})
    select coalesce(nullif(people.name, ''), people.email) as name,
      p.id in (select conflicts_of(${eventId}::uuid, ${reviewerId}::uuid)) as in_conflict,
      exists (select from reviews r where r.proposal_id = p.id and r.reviewer_id = people.id) as reviewed,
      exists (select from review_assignments a where a.proposal_id = p.id and a.reviewer_id = people.id) as assigned
    from reader join people on people.id = reader.person_id join proposals p on p.id = ${proposalId}
      left join tracks t on t.id = p.track_id
    where people.id = ${reviewerId} and p.event_id = ${eventId}
      and (reader.hosts is null or reader.hosts @> to_jsonb(coalesce(
        (select k.host_id from host_calls k where k.id = p.host_call_id), t.host_id)))`.execute(db)
  return rows[0]
}
