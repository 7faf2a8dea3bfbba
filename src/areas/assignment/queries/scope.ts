import { sql, type RawBuilder } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'

export type Db = Database | DatabaseTransaction

/** The proposals `p` of an event that are still to be read: submitted, and neither accepted nor rejected. */
export const isToRead = (eventId: string): RawBuilder<boolean> => sql<boolean>`
  (p.event_id = ${eventId} and p.status = 'submitted' and not exists (
    select from decisions d where d.proposal_id = p.id and d.decision in ('accepted', 'rejected')))`

/** The proposals `p` that no conflict of interest hides from a person. */
export const isVisible = (eventId: string, personId: string): RawBuilder<boolean> => sql<boolean>`
  (p.id not in (select conflicts_of(${eventId}::uuid, ${personId}::uuid)))`

/**
 * Who reads for an event, as rows of person_id and hosts (null: all): its reviewers and those named by its hosts, chairs and owners
 * once they said on their reviewer's page that they do.
 */
export const readers = (eventId: string) => sql`
  select person_id, case when bool_or(host_id is null) then null else jsonb_agg(host_id) end as hosts from (
    select r.person_id, null::uuid as host_id from roles r
    where r.scope = 'event' and r.scope_id = ${eventId} and (r.role = 'reviewer' or r.role in ('chair', 'owner') and exists (
      select from reviewer_profiles f where f.event_id = ${eventId} and f.person_id = r.person_id))
    union all
    select hr.person_id, hr.host_id from host_reviewers hr join accepted_hosts h on h.id = hr.host_id
    where hr.event_id = ${eventId} and hr.ended_at is null) part group by person_id`
