import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'

export type Slides = {
  readonly sha256: string
  readonly type: string
  readonly name: string
  readonly proposalId: string
  /** For everybody, and what they belong to stands on the agenda that is out. */
  readonly open: boolean
}

/** A file beside a proposal of an event. */
export async function slidesById(
  db: Database,
  eventId: string,
  id: string,
): Promise<Slides | undefined> {
  const { rows } = await sql<Slides>`
    select l.paper_sha256 as sha256, l.paper_type as type, l.paper_name as name, l.proposal_id,
      l.public and exists (select from sessions s
        where s.proposal_id = p.id and s.event_id = p.event_id and (
          select r.content -> 'agenda' -> 'sessions' from releases r where r.event_id = p.event_id
          order by r.number desc limit 1) @> jsonb_build_array(jsonb_build_object('id', s.id))) as open
    from proposal_links l join proposals p on p.id = l.proposal_id
    where p.event_id = ${eventId} and l.id = ${id} and l.paper_sha256 is not null`.execute(db)
  return rows[0]
}
