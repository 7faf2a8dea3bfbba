import { sql } from 'kysely'
import { namesShown, titleOfP } from '../../proposals/queries/text-to-read.ts'
import type { Language, LocalizedText } from '../../../shared/localized-text.ts'
import type { Reasons } from '../domain/committee.ts'
import { isToRead, isVisible, readers, type Db } from './scope.ts'

export type Load = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly lang: Language
  /** Assigned and not read yet, all assigned, and reviews that count. */
  readonly open: number
  readonly assigned: number
  readonly reviewed: number
  readonly minimumLoad: number | null
  readonly maximumLoad: number | null
  /** Whether they said anything of themselves. */
  readonly profiled: boolean
  readonly conflicts: number
  /** What a search found for them. */
  readonly found: number
}

/**
 * Everybody who reads for an event, or some of them, with how much they have. Reviews in conflict count nowhere; conflicts are counted as
 * the conflicts page does, without what is hidden from the chair who looks.
 */
export async function loadsOf(
  db: Db,
  eventId: string,
  personIds: readonly string[] | null = null,
  { runId = null, chairId = null }: { runId?: string | null; chairId?: string | null } = {},
): Promise<readonly Load[]> {
  const { rows } = await sql<Load>`
    with reader as (${readers(eventId)}),
    its as (select p.id from proposals p where p.event_id = ${eventId} and p.status = 'submitted'),
    given as (select a.reviewer_id, count(*)::int as assigned, (count(*) filter (where not exists (
        select from reviews r where r.proposal_id = a.proposal_id and r.reviewer_id = a.reviewer_id)))::int as open
      from review_assignments a where a.proposal_id in (select id from its) group by 1),
    against as materialized (select distinct c.proposal_id, c.person_id from conflicts_in(${eventId}::uuid) c),
    done as (select r.reviewer_id, count(*)::int as reviewed from reviews r where r.proposal_id in (select id from its)
      and (r.proposal_id, r.reviewer_id) not in (select proposal_id, person_id from against) group by 1),
    found as (select f.reviewer_id, count(*)::int as found from assignment_run_pairs f where f.run_id = ${runId} group by 1),
    conflict as (select c.person_id, count(*)::int as conflicts from against c
      where c.proposal_id in (select id from its) and (${chairId}::uuid is null
        or c.person_id <> ${chairId} and c.proposal_id not in (select conflicts_of(${eventId}::uuid, ${chairId}::uuid)))
      group by 1)
    select people.id, coalesce(nullif(people.name, ''), people.email) as name, people.email, people.lang,
      coalesce(given.open, 0) as open, coalesce(given.assigned, 0) as assigned, coalesce(done.reviewed, 0) as reviewed,
      f.minimum_load, f.maximum_load, f.person_id is not null as profiled, coalesce(conflict.conflicts, 0) as conflicts,
      coalesce(found.found, 0) as found
    from reader join people on people.id = reader.person_id
      left join given on given.reviewer_id = people.id left join done on done.reviewer_id = people.id
      left join found on found.reviewer_id = people.id
      left join conflict on conflict.person_id = people.id
      left join reviewer_profiles f on f.event_id = ${eventId} and f.person_id = people.id
    where ${personIds === null} or people.id = any(${[...(personIds ?? [])]}::uuid[])
    order by lower(people.name), people.id`.execute(db)
  return rows
}

export type AssignedReviewer = {
  readonly id: string
  readonly name: string
  readonly reasons: Reasons
  readonly reviewed: boolean
  readonly pinned: boolean
  /** In the place of what stands: new and not read yet, or only there and to go. */
  readonly change: 'new' | 'gone' | null
}

export type AssignedProposal = {
  readonly code: string
  readonly title: string
  readonly lang: string
  readonly trackName: LocalizedText | null
  readonly reviewers: readonly AssignedReviewer[]
}

/**
 * One page of the proposals that are to be read with who reads them: as a search found it (`runId`), with what it would change, or as
 * it stands. Those with the fewest readers, or with changes, come first. Without what a conflict hides from the chair who looks.
 */
export async function assignedProposals(
  db: Db,
  eventId: string,
  readerId: string,
  runId: string | null,
  page: number,
  size = 50,
): Promise<{ rows: readonly AssignedProposal[]; total: number; size: number }> {
  const pairs = runId
    ? sql`
      select coalesce(f.proposal_id, a.proposal_id) as proposal_id, coalesce(f.reviewer_id, a.reviewer_id) as reviewer_id,
        coalesce(f.reasons, a.reasons) as reasons,
        case when f.proposal_id is null then 'gone'
          when a.proposal_id is null and not exists (select from reviews r
            where r.proposal_id = f.proposal_id and r.reviewer_id = f.reviewer_id) then 'new' end as change
      from (select * from assignment_run_pairs where run_id = ${runId}) f
        full join (select a.* from review_assignments a join its on its.id = a.proposal_id) a
          on a.proposal_id = f.proposal_id and a.reviewer_id = f.reviewer_id`
    : sql`
      select a.proposal_id, a.reviewer_id, a.reasons, null as change from review_assignments a join its on its.id = a.proposal_id`
  const { rows } = await sql<AssignedProposal & { total: number }>`
    with its as (select p.id from proposals p where ${isToRead(eventId)} and ${isVisible(eventId, readerId)}),
    pair as (${pairs}),
    counted as (select its.id, count(pair.proposal_id) filter (where change is distinct from 'gone') as readers,
        count(change) as changes, (count(*) over ())::int as total
      from its left join pair on pair.proposal_id = its.id group by its.id),
    paged as (select * from counted order by changes desc, readers, id limit ${size} offset ${(page - 1) * size})
    select p.code, ${titleOfP(namesShown(eventId))} as title, p.lang, t.name as track_name, paged.total,
      coalesce((select jsonb_agg(jsonb_build_object('id', people.id, 'name', coalesce(nullif(people.name, ''), people.email),
          'reasons', pair.reasons, 'change', pair.change,
          'reviewed', exists (select from reviews r where r.proposal_id = p.id and r.reviewer_id = people.id),
          'pinned', exists (select from review_pins n where n.proposal_id = p.id and n.reviewer_id = people.id and n.wish = 'pinned'))
          order by pair.change = 'gone' nulls first, lower(people.name))
        from pair join people on people.id = pair.reviewer_id where pair.proposal_id = p.id), '[]') as reviewers
    from paged join proposals p on p.id = paged.id left join tracks t on t.id = p.track_id
    order by paged.changes desc, paged.readers, paged.id`.execute(db)
  return { rows, total: rows[0]?.total ?? 0, size }
}

/** What there is to read in an event, for the page that begins a search. */
export async function readingFacts(db: Db, eventId: string) {
  const { rows } = await sql<{ proposals: number; assigned: number; short: number; goal: number }>`
    with goal as (select coalesce((select reviews_per_proposal from calls where event_id = ${eventId}), 3) as goal),
    its as (select p.id, (select count(*) from review_assignments a where a.proposal_id = p.id) as readers
      from proposals p where ${isToRead(eventId)})
    select count(its.id)::int as proposals, coalesce(sum(its.readers), 0)::int as assigned,
      (count(*) filter (where its.id is not null and its.readers < goal.goal))::int as short, goal.goal
    from goal left join its on true group by goal.goal`.execute(db)
  return rows[0]!
}
