import { sql, type RawBuilder } from 'kysely'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { LocalizedText } from '../../shared/localized-text.ts'
import { priorScores } from './domain/fair-mean.ts'

type Db = Database | DatabaseTransaction

/** The public voting of an event, if it has one. */
export const votingOf = (db: Db, eventId: string) =>
  db
    .selectFrom('votings')
    .select(['eventId', 'opensAt', 'closesAt', 'voters', 'leastScores', 'announcedAt', 'seed'])
    .where('eventId', '=', eventId)
    .executeTakeFirst()
export type Voting = NonNullable<Awaited<ReturnType<typeof votingOf>>>

/** When the public votes, if that is not over: for pages on which speakers must know. */
export async function announcedVoting(
  db: Db,
  eventId: string,
  now: Date,
): Promise<{ opensAt: Date; closesAt: Date } | null> {
  const voting = await votingOf(db, eventId)
  return voting && now < voting.closesAt
    ? { opensAt: voting.opensAt, closesAt: voting.closesAt }
    : null
}

/** What a voter chose to see; null is any. Tracks by slug. */
export type BallotFilter = {
  readonly track: string | null
  readonly language: string | null
  readonly unscored: boolean
}

/** A proposal as the public reads it: never whose it is. */
export type BallotRow = {
  readonly code: string
  readonly title: string
  readonly abstract: string
  readonly lang: string
  readonly trackName: LocalizedText | null
  readonly score: number | null
}

// The public, and whoever reads blind, sees what the committee hid by hand as hidden, whatever else changed since.
const shown = (field: 'title' | 'abstract') => sql<string>`
  coalesce((select r.redacted from proposal_redactions r where r.proposal_id = p.id and r.field = ${field}), ${sql.ref(`p.${field}`)})`

const isNotOf = (personId: string | null): RawBuilder<boolean> => sql<boolean>`
  not exists (select from proposal_speakers s where s.proposal_id = p.id and s.person_id = ${personId}::uuid)`

/**
 * One page of a person's ballot, without what they speak in, in an order that is theirs alone and stays; visitors share one.
 * With how many match.
 */
export async function ballotPage(
  db: Db,
  voting: Voting,
  voterId: string | null,
  { filter, page }: { readonly filter: BallotFilter; readonly page: number },
  size = 10,
): Promise<{ rows: readonly BallotRow[]; total: number; size: number }> {
  const { rows } = await sql<BallotRow & { total: number }>`
    select p.code, ${shown('title')} as title, ${shown('abstract')} as abstract, p.lang, t.name as track_name, x.score, (count(*) over ())::int as total
    from votable_proposals(${voting.eventId}) p left join tracks t on t.id = p.track_id
      left join votes x on x.proposal_id = p.id and x.voter_id = ${voterId}::uuid
    where ${isNotOf(voterId)} and (${filter.track}::text is null or t.slug = ${filter.track})
      and (${filter.language}::text is null or p.lang = ${filter.language}) and (not ${filter.unscored} or x.score is null)
    order by md5(${voting.seed} || coalesce(${voterId}, '') || p.id), p.id
    limit ${size} offset ${(page - 1) * size}`.execute(db)
  return { rows, total: rows[0]?.total ?? 0, size }
}

/** How many proposals a person may score, and how many of these they have. */
export async function ballotCounts(
  db: Db,
  eventId: string,
  voterId: string,
): Promise<{ available: number; scored: number }> {
  const { rows } = await sql<{ available: number; scored: number }>`
    select count(*)::int as available, count(x.score)::int as scored
    from votable_proposals(${eventId}) p left join votes x on x.proposal_id = p.id and x.voter_id = ${voterId}
    where ${isNotOf(voterId)}`.execute(db)
  return rows[0] ?? { available: 0, scored: 0 }
}

/** The proposals among these codes that a person may score: code → id. */
export async function scorable(
  db: Db,
  eventId: string,
  voterId: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ code: string; id: string }>`
    select p.code, p.id from votable_proposals(${eventId}) p
    where p.code = any(${[...codes]}) and ${isNotOf(voterId)}`.execute(db)
  return new Map(rows.map(({ code, id }) => [code, id]))
}

/** Whether a person may vote: their address is confirmed, and they have a place at the event where that is asked. */
export async function voterStanding(
  db: Db,
  eventId: string,
  personId: string,
): Promise<{ confirmed: boolean; registered: boolean }> {
  const { rows } = await sql<{ confirmed: boolean; registered: boolean }>`
    select p.email_verified as confirmed, exists (select from registrations r
      where r.event_id = ${eventId} and r.email = p.email and r.status = 'confirmed') as registered
    from people p where p.id = ${personId}`.execute(db)
  return rows[0] ?? { confirmed: false, registered: false }
}

/** A speaker's own submitted proposals to an event, and whether the public may read them during the voting. */
export async function ownInVoting(db: Db, eventId: string, personId: string) {
  const { rows } = await sql<{ id: string; code: string; title: string; shown: boolean }>`
    select p.id, p.code, p.title, p.id in (select id from votable_proposals(${eventId})) as shown
    from proposals p join proposal_speakers s on s.proposal_id = p.id and s.person_id = ${personId}
    where p.event_id = ${eventId} and p.status = 'submitted' order by p.created_at, p.id`.execute(
    db,
  )
  return rows
}

/** What the public thinks of a proposal, from the votes that count. */
export type PublicScore = {
  readonly id: string
  readonly votes: number
  readonly mean: number
  /** The Bayesian average: see `domain/fair-mean.ts`. */
  readonly fair: number
}

const totals = (eventId: string) => sql`
  totals as (select x.proposal_id, count(*) filter (where x.counts) as n, coalesce(sum(x.score) filter (where x.counts), 0) as sum
    from counted x group by 1),
  whole as (select coalesce(avg(score) filter (where counts), 3) as mean from counted, (select ${eventId}::uuid) e)`

const fair = sql<number>`((${priorScores} * whole.mean + totals.sum) / (${priorScores} + totals.n))::float8`

/** The public scores of an event's proposals by their codes; empty without a voting. One query, for those with counted votes. */
export async function publicScores(
  db: Db,
  eventId: string,
): Promise<ReadonlyMap<string, PublicScore>> {
  const { rows } = await sql<PublicScore & { code: string }>`
    with counted as materialized (select * from votes_of_event(${eventId})), ${totals(eventId)}
    select p.id, p.code, totals.n::int as votes, (totals.sum::float8 / totals.n) as mean, ${fair} as fair
    from totals join proposals p on p.id = totals.proposal_id, whole where totals.n > 0`.execute(db)
  return new Map(rows.map(({ code, ...score }) => [code, score]))
}

/** A proposal's votes as the chair sees them. */
export type VotingResult = {
  readonly code: string
  readonly title: string
  readonly votes: number
  readonly mean: number | null
  readonly fair: number
  readonly voters: number
  readonly alone: number
  readonly fresh: number
  readonly burst: number
}

/** The results of a voting, the best first, without what the reader must not judge; all of them for `size` null. */
export async function votingResults(
  db: Db,
  voting: Voting,
  readerId: string,
  { page, size }: { readonly page: number; readonly size: number | null },
): Promise<{ rows: readonly VotingResult[]; total: number }> {
  const { rows } = await sql<VotingResult & { total: number }>`
    with counted as materialized (select * from votes_of_event(${voting.eventId})), ${totals(voting.eventId)},
    bursts as (select proposal_id, max(near)::int as burst from (
      select proposal_id, count(*) over (partition by proposal_id order by created_at
        range between '10 minutes' preceding and current row) as near from counted where not set_aside) b group by 1),
    voters as (select x.proposal_id, count(*)::int as voters, (count(*) filter (where x.given = 1))::int as alone,
        (count(*) filter (where v.created_at >= ${voting.opensAt}))::int as fresh
      from counted x join people v on v.id = x.voter_id where not x.set_aside group by 1)
    select p.code, ${shown('title')} as title, coalesce(totals.n, 0)::int as votes,
      case when totals.n > 0 then totals.sum::float8 / totals.n end as mean, coalesce(${fair}, whole.mean::float8) as fair,
      coalesce(voters.voters, 0) as voters, coalesce(voters.alone, 0) as alone, coalesce(voters.fresh, 0) as fresh,
      coalesce(bursts.burst, 0) as burst, (count(*) over ())::int as total
    from votable_proposals(${voting.eventId}) p cross join whole left join totals on totals.proposal_id = p.id
      left join voters on voters.proposal_id = p.id left join bursts on bursts.proposal_id = p.id
    where p.id not in (select conflicts_of(${voting.eventId}, ${readerId}::uuid))
    order by fair desc, votes desc, p.id limit ${size} offset ${(page - 1) * (size ?? 0)}`.execute(
    db,
  )
  return { rows, total: rows[0]?.total ?? 0 }
}

/** How a voting goes as a whole. */
export async function votingTotals(db: Db, eventId: string) {
  const { rows } = await sql<{
    proposals: number
    notShown: number
    voters: number
    counting: number
    votes: number
  }>`
    with counted as materialized (select * from votes_of_event(${eventId}))
    select (select count(*)::int from votable_proposals(${eventId})) as proposals,
      (select count(*)::int from proposals p where p.event_id = ${eventId} and p.status = 'submitted'
        and p.id not in (select id from votable_proposals(${eventId}))) as not_shown,
      (select count(distinct voter_id)::int from counted) as voters,
      (select count(distinct voter_id)::int from counted where counts) as counting,
      (select count(*)::int from counted where counts) as votes`.execute(db)
  return rows[0]!
}
export type VotingTotals = Awaited<ReturnType<typeof votingTotals>>

/** An account that scored a proposal: never which score it gave. */
export type VoterRow = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly madeAt: Date
  readonly votedAt: Date
  readonly given: number
  readonly counts: boolean
  /** Why its votes were set aside; null: they were not. */
  readonly reason: string | null
}

/** Who scored a proposal of an event, those first who scored fewest others; one page of them. */
export async function votersOf(
  db: Db,
  voting: Voting,
  code: string,
  readerId: string,
  page: number,
  size = 50,
): Promise<{ title: string; rows: readonly VoterRow[]; total: number; size: number } | undefined> {
  const { rows: proposals } = await sql<{ id: string; title: string }>`
    select p.id, ${shown('title')} as title from votable_proposals(${voting.eventId}) p
    where p.code = ${code} and p.id not in (select conflicts_of(${voting.eventId}, ${readerId}::uuid))`.execute(
    db,
  )
  const proposal = proposals[0]
  if (!proposal) return undefined
  const { rows } = await sql<VoterRow & { total: number }>`
    select v.id, v.name, v.email, v.created_at as made_at, x.created_at as voted_at, x.given, x.counts, a.reason,
      (count(*) over ())::int as total
    from votes_of_event(${voting.eventId}) x join people v on v.id = x.voter_id
      left join votes_set_aside a on a.event_id = ${voting.eventId} and a.voter_id = v.id
    where x.proposal_id = ${proposal.id} order by x.given, x.created_at, v.id limit ${size} offset ${(page - 1) * size}`.execute(
    db,
  )
  return { title: proposal.title, rows, total: rows[0]?.total ?? 0, size }
}

/** Whether an account voted in an event. */
export async function hasVoted(db: Db, eventId: string, personId: string): Promise<boolean> {
  const { rows } = await sql<{ voted: boolean }>`
    select exists (select from votes x join proposals p on p.id = x.proposal_id
      where p.event_id = ${eventId} and x.voter_id = ${personId}) as voted`.execute(db)
  return rows[0]?.voted ?? false
}

/** The tracks and languages of what can be voted on, to choose by. */
export const votingTracks = (db: Db, eventId: string) =>
  db
    .selectFrom('tracks')
    .select(['slug', 'name'])
    .where('eventId', '=', eventId)
    .orderBy('position')
    .orderBy('id')
    .execute()
