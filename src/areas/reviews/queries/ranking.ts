import { containing } from '../../../platform/database/containing.ts'
import { sql, type RawBuilder } from 'kysely'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { namesShown, textOfP, titleOfP } from '../../proposals/queries/text-to-read.ts'
import { decisions, type Decision } from '../domain/decision.ts'
import {
  cameBack,
  countsInRanking,
  isChosen,
  hasNoConflict,
  isFor,
  lastToldTo,
  mayJudge,
  type Db,
  type ProposalChoice,
} from './scope.ts'

export type RankingFilter = ProposalChoice & {
  readonly decision: Decision | 'none' | null
  /** Words in title or abstract; never in names, which a blind committee could find out that way. */
  readonly words: string | null
}

const orders = {
  mean: sql`mean`,
  median: sql`median`,
  reviews: sql`reviews`,
  spread: sql`spread`,
  abstentions: sql`abstentions`,
  public: sql`public`,
  title: sql`lower(title)`,
} satisfies Record<string, RawBuilder<unknown>>
export type RankingOrder = keyof typeof orders
export const rankingOrders = Object.keys(orders) as readonly RankingOrder[]

export type RankedProposal = {
  readonly code: string
  readonly title: string
  readonly lang: string
  readonly trackName: LocalizedText | null
  readonly formatName: LocalizedText | null
  readonly mean: number | null
  readonly median: number | null
  /** Standard deviation of the scores: how far apart the committee is. */
  readonly spread: number | null
  /** Scores given. */
  readonly reviews: number
  readonly abstentions: number
  readonly decision: Decision | null
  /** It came back with the changes that were asked for. */
  readonly changed: boolean
  readonly speakerCount: number
  /** Null unless asked for. */
  readonly speakers: readonly string[] | null
  /** How many speakers were told of the decision that stands now. */
  readonly notified: number
  readonly confirmed: number
  readonly declined: number
  /** What the public thinks, where it votes. */
  readonly publicScore?: { readonly fair: number; readonly votes: number } | undefined
}

type RankingPage = {
  readonly filter: RankingFilter
  readonly order: RankingOrder
  readonly descending: boolean
  readonly page: number
  readonly withSpeakers: boolean
  /** What the public thinks by the proposal's code: only needed to sort by it. */
  readonly voted?: ReadonlyMap<string, { readonly fair: number }>
  readonly size?: number
}

/** One page of the ranking of an event's proposals, without those of the reader. Without scores stand last. */
export async function rankingOf(
  db: Db,
  eventId: string,
  readerId: string,
  { filter, order, descending, page, withSpeakers, voted, size = 50 }: RankingPage,
): Promise<{ rows: readonly RankedProposal[]; total: number; size: number }> {
  const pattern = filter.words ? containing(filter.words) : null
  const fair = Object.fromEntries(
    order === 'public' ? [...(voted ?? [])].map(([code, score]) => [code, score.fair]) : [],
  )
  const sorted = sql`order by ${orders[order]} ${descending ? sql`desc` : sql`asc`} nulls last, mean desc nulls last, reviews desc, id`
  const { rows } = await sql<RankedProposal & { total: number }>`
    with scored as (
      select p.id, p.code, ${titleOfP(withSpeakers)} as title, p.lang, p.track_id, p.format_id, d.decision, ${cameBack} as changed,
        (${JSON.stringify(fair)}::jsonb ->> p.code)::float8 as public, avg(r.score)::float8 as mean,
        percentile_cont(0.5) within group (order by r.score) as median,
        stddev_pop(r.score)::float8 as spread,
        count(r.score)::int as reviews, count(r.abstain_reason)::int as abstentions
      from proposals p left join decisions d on d.proposal_id = p.id
        left join reviews r on r.proposal_id = p.id and ${countsInRanking(eventId)}
      where ${mayJudge(eventId, readerId)} and ${isChosen(eventId, filter)}
        and (${filter.decision}::text is null or coalesce(d.decision, 'none') = ${filter.decision})
        and (${pattern}::text is null or ${titleOfP(withSpeakers)} ilike ${pattern}
          or ${textOfP('abstract', withSpeakers)} ilike ${pattern})
      group by p.id, d.decision),
    paged as (select *, (count(*) over ())::int as total from scored ${sorted} limit ${size} offset ${(page - 1) * size})
    select s.code, s.title, s.lang, s.mean, s.median, s.spread, s.reviews, s.abstentions, s.decision, s.changed, s.total,
      t.name as track_name, f.name as format_name, of.speaker_count, of.speakers, of.notified, of.confirmed, of.declined
    from paged s left join tracks t on t.id = s.track_id left join formats f on f.id = s.format_id
      cross join lateral (
        select count(*)::int as speaker_count,
          case when ${withSpeakers} then jsonb_agg(coalesce(nullif(people.name, ''), people.email) order by ps.position) end as speakers,
          (count(*) filter (where ${lastToldTo('s.id', 'ps.person_id')} = s.decision))::int as notified,
          (count(*) filter (where s.decision = 'accepted' and c.answer = 'confirmed'))::int as confirmed,
          (count(*) filter (where s.decision = 'accepted' and c.answer = 'declined'))::int as declined
        from proposal_speakers ps join people on people.id = ps.person_id
          left join confirmations c on c.proposal_id = s.id and c.person_id = ps.person_id
        where ps.proposal_id = s.id and ps.state = 'accepted') of
    ${sql`order by ${orders[order]} ${descending ? sql`desc` : sql`asc`} nulls last, mean desc nulls last, reviews desc, s.id`}`.execute(
    db,
  )
  return { rows, total: rows[0]?.total ?? 0, size }
}

export type Balance = Readonly<Record<Decision, number>> & {
  readonly by: 'all' | 'track' | 'format' | 'language'
  /** Id of the track or format, code of the language; null: none chosen. */
  readonly of: string | null
  readonly submitted: number
}

/** What was decided so far, in all and by track, format and language. Own proposals of the reader do not count. */
export async function balanceOf(
  db: Db,
  eventId: string,
  readerId: string,
): Promise<readonly Balance[]> {
  const { rows } = await sql<Balance>`
    select case when grouping(p.track_id) = 0 then 'track' when grouping(p.format_id) = 0 then 'format'
        when grouping(p.lang) = 0 then 'language' else 'all' end as by,
      coalesce(p.track_id::text, p.format_id::text, p.lang) as of,
      count(*)::int as submitted,
      ${sql.join(decisions.map((each) => sql`(count(*) filter (where d.decision = ${each}))::int as ${sql.ref(each)}`))}
    from proposals p left join decisions d on d.proposal_id = p.id
    where ${mayJudge(eventId, readerId)}
    group by grouping sets ((p.track_id), (p.format_id), (p.lang), ())`.execute(db)
  return rows
}

export type Waiting = {
  readonly code: string
  readonly title: string
  readonly trackName: LocalizedText | null
}
export type Declined = Waiting & {
  /** All of it was taken back, not only a speaker. */
  readonly withdrawn: boolean
}

/** Accepted proposals that were withdrawn or of which a speaker cannot come, and who stands next on the waiting list. */
export async function declinedAcceptances(db: Db, eventId: string, readerId: string) {
  const [declined, next] = await Promise.all([
    sql<Declined>`
      select p.code, ${titleOfP(namesShown(eventId))} as title, t.name as track_name, p.status = 'withdrawn' as withdrawn
      from proposals p join decisions d on d.proposal_id = p.id and d.decision = 'accepted'
        left join tracks t on t.id = p.track_id
      where p.event_id = ${eventId} and ${hasNoConflict(eventId, readerId)} and ${isFor(eventId, readerId)}
        and (p.status = 'withdrawn'
          or exists (select from confirmations c where c.proposal_id = p.id and c.answer = 'declined'))
      order by title, p.id limit 20`.execute(db),
    sql<Waiting>`
      select p.code, ${titleOfP(namesShown(eventId))} as title, t.name as track_name
      from proposals p join decisions d on d.proposal_id = p.id and d.decision = 'waitlisted'
        left join tracks t on t.id = p.track_id
        left join reviews r on r.proposal_id = p.id and ${countsInRanking(eventId)}
      where ${mayJudge(eventId, readerId)}
      group by p.id, t.name order by avg(r.score) desc nulls last, p.id limit 5`.execute(db),
  ])
  return { declined: declined.rows, next: next.rows }
}
export type DeclinedAcceptances = Awaited<ReturnType<typeof declinedAcceptances>>
