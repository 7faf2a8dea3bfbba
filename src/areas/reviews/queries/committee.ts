import { sql } from 'kysely'
import type { Language } from '../../../shared/localized-text.ts'
import type { Db } from './scope.ts'

/** Somebody on the committee of an event, or of one of its hosts. */
export type CommitteeMember = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly lang: Language
}

/** Everybody who judges in an event, by their names. */
export async function committeeOf(db: Db, eventId: string): Promise<readonly CommitteeMember[]> {
  const { rows } = await sql<CommitteeMember>`
    select p.id, p.name, p.email, p.lang from people p
    where p.id in (
      select r.person_id from roles r where r.scope = 'event' and r.scope_id = ${eventId} and r.role in ('owner', 'chair', 'reviewer')
      union select h.person_id from host_reviewers h join accepted_hosts a on a.id = h.host_id
        where h.event_id = ${eventId} and h.ended_at is null)
    order by lower(p.name), p.id`.execute(db)
  return rows
}
