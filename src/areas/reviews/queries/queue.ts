import { sql } from 'kysely'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { titleOfP } from '../../proposals/queries/text-to-read.ts'
import { isChosen, isImpartial, mayJudge, type Db, type ProposalChoice } from './scope.ts'

export type QueueFilter = ProposalChoice & {
  readonly state: 'unread' | 'scored' | 'abstained' | null
}

export type QueueRow = {
  readonly code: string
  readonly title: string
  readonly lang: string
  readonly level: string
  readonly trackName: LocalizedText | null
  readonly formatName: LocalizedText | null
  /** How many of the committee have read it. */
  readonly reviews: number
  /** What the reader said: nothing yet (`read` false), a score, or an abstention (no score). */
  readonly read: boolean
  readonly score: number | null
}

// First what the reader has not read: what is assigned to them before the rest, of that what the fewest have read; among equals
// everybody begins elsewhere.
const place = (readerId: string) => sql`
  row_number() over (order by mine.proposal_id is not null,
    case when mine.proposal_id is null then not exists (
      select from review_assignments a where a.proposal_id = p.id and a.reviewer_id = ${readerId}) end,
    case when mine.proposal_id is null then coalesce(n.reviews, 0) end,
    md5(p.id::text || ${readerId}))`

const counted = (eventId: string) => sql`
  (select r.proposal_id, count(*)::int as reviews from proposals q join reviews r on r.proposal_id = q.id
    where q.event_id = ${eventId} group by r.proposal_id)`

const queueOf = (eventId: string, readerId: string, filter: QueueFilter) => sql`
  select p.id, p.code, mine.proposal_id is not null as read, mine.score, coalesce(n.reviews, 0) as reviews, ${place(readerId)} as place
  from proposals p
    left join reviews mine on mine.proposal_id = p.id and mine.reviewer_id = ${readerId}
    left join ${counted(eventId)} n on n.proposal_id = p.id
  where ${mayJudge(eventId, readerId)} and ${isChosen(eventId, filter)}
    and (${filter.state}::text is null or ${filter.state} =
      case when mine.proposal_id is null then 'unread' when mine.score is null then 'abstained' else 'scored' end)`

/** One page of what a reviewer may read, in the order in which they best do. Their own proposals are not among it. */
export async function reviewQueue(
  db: Db,
  eventId: string,
  readerId: string,
  filter: QueueFilter,
  page: number,
  { withSpeakers = true, size = 50 } = {},
): Promise<{ rows: readonly QueueRow[]; total: number; size: number }> {
  const { rows } = await sql<QueueRow & { total: number }>`
    with queue as (${queueOf(eventId, readerId, filter)}),
    paged as (select *, (count(*) over ())::int as total from queue order by place limit ${size} offset ${(page - 1) * size})
    select p.code, ${titleOfP(withSpeakers)} as title, p.lang, p.level, t.name as track_name, f.name as format_name, paged.read, paged.score, paged.total,
      (select count(*) from reviews r where r.proposal_id = p.id and ${isImpartial(eventId)})::int as reviews
    from paged join proposals p on p.id = paged.id
      left join tracks t on t.id = p.track_id left join formats f on f.id = p.format_id
    order by paged.place`.execute(db)
  return { rows, total: rows[0]?.total ?? 0, size }
}

export type Neighbours = {
  readonly previous: string | null
  readonly next: string | null
}

/** What stands around a proposal in a reviewer's queue, as codes. */
export async function neighboursInQueue(
  db: Db,
  eventId: string,
  readerId: string,
  filter: QueueFilter,
  code: string,
): Promise<Neighbours> {
  const { rows } = await sql<Neighbours>`
    with queue as (${queueOf(eventId, readerId, filter)}),
    here as (select coalesce((select place from queue where code = ${code}), 0) as place)
    select
      (select code from queue where place < here.place order by place desc limit 1) as previous,
      (select code from queue where place > here.place order by place limit 1) as next
    from here`.execute(db)
  return rows[0]!
}

/** The first of the queue that a reviewer has not read, as a code; not the one where they are. */
export async function nextAfter(
  db: Db,
  eventId: string,
  readerId: string,
  filter: QueueFilter,
  code: string,
): Promise<string | null> {
  const { rows } = await sql<{ code: string }>`
    with queue as (${queueOf(eventId, readerId, filter)})
    select code from queue where not read and code <> ${code} order by place limit 1`.execute(db)
  return rows[0]?.code ?? null
}

/** What a reviewer saved last in an event, if it can be taken back. */
export async function lastUndoable(
  db: Db,
  eventId: string,
  readerId: string,
  { withSpeakers }: { readonly withSpeakers: boolean },
): Promise<{ readonly code: string; readonly title: string } | null> {
  const { rows } = await sql<{ code: string; title: string }>`
    select p.code, ${titleOfP(withSpeakers)} as title from reviews r join proposals p on p.id = r.proposal_id
    where r.reviewer_id = ${readerId} and r.previous is not null and ${mayJudge(eventId, readerId)}
    order by r.updated_at desc limit 1`.execute(db)
  return rows[0] ?? null
}

/** How far a reviewer and the whole committee are. Own proposals of the reader do not count. */
export async function reviewProgress(db: Db, eventId: string, readerId: string) {
  const { rows } = await sql<{ read: number; total: number; goal: number; enough: number }>`
    with judged as (
      select (select count(*) from reviews r where r.proposal_id = p.id and ${isImpartial(eventId)}) as reviews,
        exists (select from reviews mine where mine.proposal_id = p.id and mine.reviewer_id = ${readerId}) as read
      from proposals p where ${mayJudge(eventId, readerId)}),
    goal as (select coalesce((select reviews_per_proposal from calls where event_id = ${eventId}), 3) as goal)
    select (count(*) filter (where read))::int as read, count(judged.reviews)::int as total, goal.goal,
      (count(*) filter (where reviews >= goal.goal))::int as enough
    from goal left join judged on true group by goal.goal`.execute(db)
  return rows[0]!
}
export type ReviewProgress = Awaited<ReturnType<typeof reviewProgress>>

/** The proposals of which a person of the committee is a speaker: they are told like every speaker, later. */
export const ownProposalsIn = (db: Db, eventId: string, personId: string) =>
  db
    .selectFrom('proposals')
    .innerJoin('proposalSpeakers', 'proposalSpeakers.proposalId', 'proposals.id')
    .select(['proposals.code', 'proposals.title'])
    .where('proposals.eventId', '=', eventId)
    .where('proposals.status', '=', 'submitted')
    .where('proposalSpeakers.personId', '=', personId)
    .orderBy('proposals.submittedAt')
    .orderBy('proposals.id')
    .execute()
export type OwnInCommittee = Awaited<ReturnType<typeof ownProposalsIn>>[number]

/** How many proposals without a decision a reviewer has neither scored nor abstained from. */
export async function countUnread(db: Db, eventId: string, readerId: string): Promise<number> {
  const { rows } = await sql<{ unread: number }>`
    select count(*)::int as unread from proposals p where ${mayJudge(eventId, readerId)}
      and not exists (select from reviews r where r.proposal_id = p.id and r.reviewer_id = ${readerId})
      and not exists (select from decisions d where d.proposal_id = p.id)`.execute(db)
  return rows[0]!.unread
}
