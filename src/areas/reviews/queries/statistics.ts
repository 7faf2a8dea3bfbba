import { sql } from 'kysely'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { countsInRanking, mayJudge, type Db } from './scope.ts'

export const statisticGroups = ['track', 'format', 'language', 'level', 'country'] as const
export type StatisticGroup = (typeof statisticGroups)[number]

export type GroupCount = {
  readonly by: StatisticGroup
  /** Slug of the track or format, code of the language or country, level; '' for none. */
  readonly of: string
  readonly name: LocalizedText | null
  readonly submitted: number
  readonly accepted: number
  readonly rejected: number
  /** How many scores of the public count, and their mean; null: none. */
  readonly publicVotes: number
  readonly publicMean: number | null
}
export type DayCount = { readonly day: string; readonly submitted: number }
export type ReviewerProgress = {
  readonly reviewer: string
  readonly assigned: number
  readonly reviews: number
  readonly abstentions: number
}

/**
 * What there is to count of a call, over the proposals that a person may judge: by group, by day of the event's own calendar, by
 * reviewer. A proposal counts once for each country that its speakers name. Three queries.
 */
export async function statisticsOf(db: Db, eventId: string, readerId: string, timeZone: string) {
  const [groups, days, reviewers] = await Promise.all([
    sql<GroupCount>`
      with p as materialized (select p.* from proposals p where ${mayJudge(eventId, readerId)}),
      named as (
        select 'track' as by, coalesce(t.slug, '') as of, t.name, p.id from p left join tracks t on t.id = p.track_id
        union all select 'format', coalesce(f.slug, ''), f.name, p.id from p left join formats f on f.id = p.format_id
        union all select 'language', p.lang, null, p.id from p
        union all select 'level', p.level, null, p.id from p
        union all select distinct 'country', who.country, null::jsonb, p.id from p
          join proposal_speakers s on s.proposal_id = p.id join people who on who.id = s.person_id),
      voted as (select x.proposal_id, count(*)::int as votes, sum(x.score) as sum
        from votes_of_event(${eventId}) x where x.counts group by 1)
      select n.by, n.of, n.name, count(*)::int as submitted,
        (count(*) filter (where d.decision = 'accepted'))::int as accepted,
        (count(*) filter (where d.decision = 'rejected'))::int as rejected,
        coalesce(sum(v.votes), 0)::int as public_votes, (sum(v.sum)::float8 / sum(v.votes)) as public_mean
      from named n left join decisions d on d.proposal_id = n.id left join voted v on v.proposal_id = n.id
      group by n.by, n.of, n.name order by n.by, submitted desc, n.of`.execute(db),
    sql<DayCount>`
      select to_char(p.submitted_at at time zone ${timeZone}, 'YYYY-MM-DD') as day, count(*)::int as submitted
      from proposals p where ${mayJudge(eventId, readerId)} and p.submitted_at is not null group by 1 order by 1`.execute(
      db,
    ),
    sql<ReviewerProgress>`
      with mine as materialized (select p.id, p.event_id, p.host_call_id from proposals p where ${mayJudge(eventId, readerId)}),
      given as (
        select r.reviewer_id as id, count(r.score)::int as reviews, count(r.abstain_reason)::int as abstentions
        from reviews r join mine p on p.id = r.proposal_id where ${countsInRanking(eventId)} group by 1),
      asked as (select a.reviewer_id as id, count(*)::int as assigned from review_assignments a
        where a.proposal_id in (select id from mine) group by 1)
      select coalesce(nullif(who.name, ''), who.email) as reviewer, coalesce(asked.assigned, 0) as assigned,
        coalesce(given.reviews, 0) as reviews, coalesce(given.abstentions, 0) as abstentions
      from people who left join given on given.id = who.id left join asked on asked.id = who.id
      where given.id is not null or asked.id is not null order by reviews desc, reviewer`.execute(
      db,
    ),
  ])
  return { groups: groups.rows, days: days.rows, reviewers: reviewers.rows }
}
export type Statistics = Awaited<ReturnType<typeof statisticsOf>>

/** Groups of countries that are told: where names are hidden, none with fewer than five proposals. */
export const toldGroups = (groups: readonly GroupCount[], blind: boolean): readonly GroupCount[] =>
  groups.filter(
    ({ by, of, submitted }) => by !== 'country' || (of !== '' && (!blind || submitted >= 5)),
  )
