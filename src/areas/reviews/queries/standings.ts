import { sql } from 'kysely'
import { containing } from '../../../platform/database/containing.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { Decision } from '../domain/decision.ts'
import type { ScoredProposal } from '../domain/rank-proposals.ts'
import type { RankingFilter } from './ranking.ts'
import { namesShown, textOfP, titleOfP } from '../../proposals/queries/text-to-read.ts'
import { countsInRanking, isChosen, mayJudge, type Db } from './scope.ts'

/**
 * The scores that count of all proposals that a person may judge, and who gave them, in one statement: what is not chosen
 * counts for the others.
 */
export async function scoresToRank(
  db: Db,
  eventId: string,
  readerId: string,
  filter: RankingFilter,
): Promise<{
  readonly proposals: readonly ScoredProposal[]
  readonly reviewers: readonly string[]
}> {
  const pattern = filter.words ? containing(filter.words) : null
  const { rows } = await sql<{
    proposals: readonly (Omit<ScoredProposal, 'given'> & { readonly given: string | null })[]
    reviewers: readonly string[]
  }>`
    with judged as materialized (
      select p.id, ${titleOfP(namesShown(eventId))} as title, p.host_call_id, p.event_id,
        (${isChosen(eventId, filter)}
          and (${filter.decision}::text is null
            or coalesce((select d.decision from decisions d where d.proposal_id = p.id), 'none') = ${filter.decision})
          and (${pattern}::text is null or ${titleOfP(namesShown(eventId))} ilike ${pattern}
            or ${textOfP('abstract', namesShown(eventId))} ilike ${pattern})) as chosen
      from proposals p where ${mayJudge(eventId, readerId)}),
    counted as materialized (
      select r.proposal_id, r.reviewer_id, r.score
      from judged p join reviews r on r.proposal_id = p.id where ${countsInRanking(eventId)}),
    numbered as materialized (
      select reviewer_id, row_number() over (order by reviewer_id) - 1 as place
      from (select distinct reviewer_id from counted) each),
    given as (
      select c.proposal_id, (count(*) filter (where c.score is null))::int as abstentions,
        string_agg(n.place || ' ' || c.score, ',') as given
      from counted c join numbered n using (reviewer_id) group by c.proposal_id)
    select
      coalesce((select jsonb_agg(jsonb_build_object('id', j.id, 'title', j.title, 'chosen', j.chosen,
        'abstentions', coalesce(g.abstentions, 0), 'given', g.given))
        from judged j left join given g on g.proposal_id = j.id), '[]') as proposals,
      coalesce((select jsonb_agg(reviewer_id order by place) from numbered), '[]') as reviewers`.execute(
    db,
  )
  const { proposals, reviewers } = rows[0]!
  return {
    reviewers,
    proposals: proposals.map(({ given, ...rest }) => ({ ...rest, given: readGiven(given) })),
  }
}

// Scores come as words and not as JSON of their own: of 12,000 of them that is most of what it costs.
const readGiven = (given: string | null): ScoredProposal['given'] =>
  given === null
    ? []
    : given.split(',').map((each) => {
        const [reviewer, score] = each.split(' ')
        return [Number(reviewer), Number(score)] as const
      })

/** What a row of the ranking says beside its figures. */
export type StandingRow = {
  readonly id: string
  readonly code: string
  /** As the reader may see it. */
  readonly title: string
  readonly lang: string
  readonly trackName: LocalizedText | null
  readonly formatName: LocalizedText | null
  readonly decision: Decision | null
  /** Null unless asked for. */
  readonly speakers: readonly string[] | null
}

/** What a page of the ranking says beside figures: its proposals, who the reviewers are, and what can be chosen. */
export async function standingRows(
  db: Db,
  eventId: string,
  proposalIds: readonly string[],
  reviewerIds: readonly string[],
  { withSpeakers }: { readonly withSpeakers: boolean },
) {
  type Choice = { readonly id: string; readonly slug: string; readonly name: LocalizedText }
  const choices = (table: 'tracks' | 'formats') => sql`
    coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.name) order by c.position, c.id)
      from ${sql.table(table)} c where c.event_id = ${eventId}), '[]')`
  const { rows } = await sql<{
    rows: readonly StandingRow[]
    names: Readonly<Record<string, string>>
    tracks: readonly Choice[]
    formats: readonly Choice[]
  }>`
    select
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'code', p.code, 'title', ${titleOfP(withSpeakers)}, 'lang', p.lang, 'trackName', t.name,
          'formatName', f.name, 'decision', d.decision, 'speakers', case when ${withSpeakers} then (
            select jsonb_agg(coalesce(nullif(people.name, ''), people.email) order by s.position)
            from proposal_speakers s join people on people.id = s.person_id where s.proposal_id = p.id) end))
        from proposals p left join tracks t on t.id = p.track_id left join formats f on f.id = p.format_id
          left join decisions d on d.proposal_id = p.id
        where p.event_id = ${eventId} and p.id = any(${[...proposalIds]}::uuid[])), '[]') as rows,
      coalesce((select jsonb_object_agg(id, coalesce(nullif(name, ''), email)) from people
        where id = any(${[...reviewerIds]}::uuid[])), '{}') as names,
      ${choices('tracks')} as tracks, ${choices('formats')} as formats`.execute(db)
  return rows[0]!
}
