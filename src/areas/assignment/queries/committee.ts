import { sql } from 'kysely'
import type { Committee, PersonPair, ProposalToAssign, Reviewer } from '../domain/committee.ts'
import { isToRead, readers, type Db } from './scope.ts'

/** Rows that one answer of the database holds: more at a time would keep everybody else waiting while they are parsed. */
const AT_A_TIME = 400
/** Talks of a reviewer that are read, and characters of each. */
const TALKS = 20
const CHARACTERS = 3000

/** All that an assignment of an event's proposals is made of, in pieces small enough for a server that answers meanwhile. */
export async function committeeOf(db: Db, eventId: string): Promise<Committee> {
  const proposals = await inPieces<ProposalToAssign>((after) =>
    sql<ProposalToAssign>`
      select p.id, p.title, left(p.abstract, ${CHARACTERS}) as abstract, p.lang, t.slug as track,
        coalesce((select k.host_id from host_calls k where k.id = p.host_call_id), t.host_id) as host_id,
        array(select h.theme from theme_hits h where h.proposal_id = p.id and h.source <> 'removed' order by 1) as themes
      from proposals p left join tracks t on t.id = p.track_id
      where ${isToRead(eventId)} and p.id > ${after}::uuid order by p.id limit ${AT_A_TIME}`.execute(
      db,
    ),
  )
  const { rows: reviewers } = await sql<Reviewer>`
    with reader as (${readers(eventId)})
    select people.id, coalesce(nullif(people.name, ''), people.email) as name, people.email, people.lang, reader.hosts,
      coalesce(f.topics, '{}') as topics, coalesce(f.languages, '{}') as languages, coalesce(f.tracks, '{}') as tracks,
      f.minimum_load, f.maximum_load, array_remove(
        array[left(people.biography, ${CHARACTERS}),
          (select string_agg(value, ' ') from jsonb_each_text(people.biography_in))] ||
        array(select text from (
          select k.title || ' ' || left(k.abstract, ${CHARACTERS}) as text, k.updated_at as at from talks k where k.person_id = people.id
          union all
          select q.title || ' ' || left(q.abstract, ${CHARACTERS}), q.submitted_at from proposals q
            join proposal_speakers s on s.proposal_id = q.id
          where s.person_id = people.id and q.status = 'submitted') own order by at desc nulls last limit ${TALKS}), null) as texts
    from reader join people on people.id = reader.person_id
      left join reviewer_profiles f on f.event_id = ${eventId} and f.person_id = people.id
    order by people.id`.execute(db)
  const toRead = sql`(select p.id from proposals p where ${isToRead(eventId)})`
  const [conflicts, bids, pins, reviewed, assigned] = await Promise.all([
    sql<PersonPair>`select distinct proposal_id, person_id from conflicts_in(${eventId}::uuid)`.execute(
      db,
    ),
    sql<Committee['bids'][number]>`
      select proposal_id, person_id, bid from review_bids where proposal_id in ${toRead}`.execute(
      db,
    ),
    sql<Committee['pins'][number]>`
      select proposal_id, reviewer_id as person_id, wish from review_pins where proposal_id in ${toRead}`.execute(
      db,
    ),
    sql<PersonPair>`
      select r.proposal_id, r.reviewer_id as person_id from reviews r where r.proposal_id in ${toRead}
        and (r.proposal_id, r.reviewer_id) not in (select c.proposal_id, c.person_id from conflicts_in(${eventId}::uuid) c)`.execute(
      db,
    ),
    sql<PersonPair>`
      select proposal_id, reviewer_id as person_id from review_assignments where proposal_id in ${toRead}`.execute(
      db,
    ),
  ])
  return {
    proposals,
    reviewers,
    conflicts: conflicts.rows,
    bids: bids.rows,
    pins: pins.rows,
    reviewed: reviewed.rows,
    assigned: assigned.rows,
  }
}

async function inPieces<Row extends { readonly id: string }>(
  read: (after: string) => Promise<{ readonly rows: Row[] }>,
): Promise<Row[]> {
  const all: Row[] = []
  for (;;) {
    const { rows } = await read(all.at(-1)?.id ?? '00000000-0000-0000-0000-000000000000')
    all.push(...rows)
    if (rows.length < AT_A_TIME) return all
  }
}
