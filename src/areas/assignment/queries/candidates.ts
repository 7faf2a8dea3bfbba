import { sql } from 'kysely'
import { namesShown, titleOfP } from '../../proposals/queries/text-to-read.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { Bid } from '../domain/committee.ts'
import { isVisible, readers, type Db } from './scope.ts'

export type Candidate = {
  readonly id: string
  readonly name: string
  readonly assigned: boolean
  readonly reviewed: boolean
  readonly wish: 'pinned' | 'barred' | null
  readonly bid: Bid | null
  readonly topics: readonly string[]
  /** Whether they said that they read its language and its track; true where they said nothing. */
  readonly readsLanguage: boolean
  readonly readsTrack: boolean
  readonly load: number
  readonly maximumLoad: number | null
}

export type ProposalOfPairs = {
  readonly code: string
  readonly title: string
  readonly lang: string
  readonly trackName: LocalizedText | null
  readonly candidates: readonly Candidate[]
}

/**
 * A proposal with everybody who may read it, assigned ones first; without who is in conflict with it. Undefined if there is none, or a conflict
 * hides it from the chair who looks.
 */
export async function proposalWithCandidates(
  db: Db,
  eventId: string,
  chairId: string,
  code: string,
): Promise<ProposalOfPairs | undefined> {
  const { rows } = await sql<ProposalOfPairs>`
    with reader as (${readers(eventId)}),
    proposal as (select p.*, t.slug as track, t.name as track_name,
        coalesce((select k.host_id from host_calls k where k.id = p.host_call_id), t.host_id) as host_id
      from proposals p left join tracks t on t.id = p.track_id
      where p.event_id = ${eventId} and p.code = ${code} and p.status = 'submitted' and ${isVisible(eventId, chairId)}),
    candidate as (
      select people.id, coalesce(nullif(people.name, ''), people.email) as name, a.proposal_id is not null as assigned,
        r.proposal_id is not null as reviewed, n.wish, b.bid, f.maximum_load as "maximumLoad",
        array(select h.theme from theme_hits h where h.proposal_id = p.id and h.source <> 'removed'
          and h.theme = any(f.topics) order by 1) as topics,
        coalesce(f.languages = '{}' or p.lang = any(f.languages), true) as "readsLanguage",
        coalesce(f.tracks = '{}' or p.track is null or p.track = any(f.tracks), true) as "readsTrack",
        (select count(*)::int from review_assignments o join proposals q on q.id = o.proposal_id
          where o.reviewer_id = people.id and q.event_id = ${eventId} and q.status = 'submitted') as load
      from proposal p cross join reader join people on people.id = reader.person_id
        left join review_assignments a on a.proposal_id = p.id and a.reviewer_id = people.id
        left join reviews r on r.proposal_id = p.id and r.reviewer_id = people.id
        left join review_pins n on n.proposal_id = p.id and n.reviewer_id = people.id
        left join review_bids b on b.proposal_id = p.id and b.person_id = people.id
        left join reviewer_profiles f on f.event_id = ${eventId} and f.person_id = people.id
      where (reader.hosts is null or reader.hosts @> to_jsonb(p.host_id))
        and (p.id, people.id) not in (select c.proposal_id, c.person_id from conflicts_in(${eventId}::uuid) c))
    select p.code, ${titleOfP(namesShown(eventId))} as title, p.lang, p.track_name, coalesce((select jsonb_agg(to_jsonb(c) order by c.assigned desc,
      c.bid = 'want' desc nulls last, cardinality(c.topics) desc, c."readsLanguage" desc, c.load, lower(c.name)) from candidate c), '[]') as candidates
    from proposal p`.execute(db)
  return rows[0]
}
