import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'

type Row = {
  readonly eventId: string
  readonly reviews: number
  readonly proposals: number
  readonly longest: number | null
  readonly groups: number
  readonly oneCompany: number
}

/** The submitted proposals of each event, one row for each number of reviews that some of them have. */
export async function proposalRows(db: Database | DatabaseTransaction, ids: readonly string[]) {
  const { rows } = await sql<Row>`
    with p as materialized (
      select p.id, p.event_id, length(p.abstract) as characters, d.decision is distinct from 'rejected' as stands
      from proposals p left join decisions d on d.proposal_id = p.id
      where p.event_id = any(${[...ids]}::uuid[]) and p.status = 'submitted'),
    conflict as materialized (
      select c.proposal_id, c.person_id from (select distinct p.event_id from p join reviews v on v.proposal_id = p.id) e
        cross join lateral conflicts_in(e.event_id) c),
    reviewed as (
      select proposal_id, count(*) as reviews from reviews
      where proposal_id in (select id from p)
        and (proposal_id, reviewer_id) not in (select proposal_id, person_id from conflict)
      group by proposal_id),
    spoken as (
      select s.proposal_id, count(*) as speakers, count(distinct lower(btrim(who.organisation))) as companies,
        bool_and(btrim(who.organisation) <> '') as all_say
      from proposal_speakers s join people who on who.id = s.person_id where s.proposal_id in (select id from p) and s.state <> 'declined'
      group by s.proposal_id)
    select p.event_id, coalesce(r.reviews, 0) as reviews, count(*) as proposals, max(p.characters) filter (where p.stands) as longest,
      count(*) filter (where p.stands and s.speakers >= 3) as groups,
      count(*) filter (where p.stands and s.speakers >= 3 and s.companies = 1 and s.all_say) as one_company
    from p left join reviewed r on r.proposal_id = p.id left join spoken s on s.proposal_id = p.id
    group by p.event_id, coalesce(r.reviews, 0)`.execute(db)
  return rows
}

/** The rows of one event as facts. */
export function reviewsOf(rows: readonly Row[]) {
  const longest = rows.flatMap((row) => row.longest ?? [])
  const sum = (of: (row: Row) => number) => rows.reduce((all, row) => all + of(row), 0)
  return {
    reviews: rows.map(({ reviews, proposals }) => ({ reviews, proposals })),
    longestAbstract: longest.length > 0 ? Math.max(...longest) : null,
    groups: sum((row) => row.groups),
    groupsOfOneCompany: sum((row) => row.oneCompany),
  }
}
