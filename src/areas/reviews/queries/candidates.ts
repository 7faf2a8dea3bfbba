import { sql } from 'kysely'
import { namesShown, titleOfP } from '../../proposals/queries/text-to-read.ts'
import type { Candidate } from '../domain/draft-selection.ts'
import { countsInRanking, mayJudge, type Db } from './scope.ts'

export type RankedCandidate = Candidate & {
  readonly id: string
  readonly title: string
  readonly reviews: number
}

/**
 * The proposals that a person may decide on, the best by their mean first, as a draft needs them: groups by the slug of the track and the
 * format, the id of the host, the code of the language, the level. One query, however many there are. Without their scores where these
 * come from elsewhere: to count them is most of what it costs.
 */
export async function candidatesOf(
  db: Db,
  eventId: string,
  readerId: string,
  { withScores = true }: { readonly withScores?: boolean } = {},
): Promise<readonly RankedCandidate[]> {
  const { rows } = await sql<RankedCandidate>`
    with impartial as materialized (
      select r.proposal_id, r.score from reviews r join proposals p on p.id = r.proposal_id
      where ${withScores} and p.event_id = ${eventId} and r.score is not null and ${countsInRanking(eventId)}),
    scored as (select proposal_id, avg(score)::float8 as mean, count(*)::int as reviews from impartial group by proposal_id)
    select p.id, p.code, ${titleOfP(namesShown(eventId))} as title, scored.mean as score, coalesce(scored.reviews, 0) as reviews, d.decision,
      jsonb_build_object('track', t.slug, 'format', f.slug, 'host', coalesce(k.host_id, t.host_id), 'language', p.lang,
        'level', nullif(p.level, '')) as groups,
      array(select s.person_id from proposal_speakers s where s.proposal_id = p.id)::text[] as speakers
    from proposals p left join scored on scored.proposal_id = p.id left join decisions d on d.proposal_id = p.id
      left join tracks t on t.id = p.track_id left join formats f on f.id = p.format_id
      left join host_calls k on k.id = p.host_call_id
    where ${mayJudge(eventId, readerId)}
    order by scored.mean desc nulls last, scored.reviews desc, p.id`.execute(db)
  return rows
}

/** The hosts of an event that proposals belong to, through their call or their tracks. */
export async function hostsOfProposals(db: Db, eventId: string) {
  const { rows } = await sql<{ id: string; name: string }>`
    select h.id, coalesce(p.name, c.name) as name from accepted_hosts h
      left join programmes p on p.id = h.programme_id left join communities c on c.id = h.community_id
    where h.event_id = ${eventId} and (exists (select from host_calls k where k.host_id = h.id)
      or exists (select from tracks t where t.host_id = h.id))
    order by h.position, h.id`.execute(db)
  return rows
}
