import { sql } from 'kysely'
import { namesShown, titleOfP } from '../../proposals/queries/text-to-read.ts'
import { isVisible, type Db } from './scope.ts'

export type ConflictReason = 'speaker' | 'co-speaker' | 'organisation' | 'mail-domain' | 'declared'

/** What counts as a conflict in an event; all of it unless its chairs said otherwise. */
export async function conflictRules(db: Db, eventId: string) {
  const row = await db
    .selectFrom('conflictRules')
    .select(['byOrganisation', 'byMailDomain'])
    .where('eventId', '=', eventId)
    .executeTakeFirst()
  return row ?? { byOrganisation: true, byMailDomain: true }
}

export type InConflict = {
  readonly id: string
  readonly name: string
  /** Submitted proposals that are hidden from them, in all and by reason. */
  readonly proposals: number
  readonly reasons: Readonly<Partial<Record<ConflictReason, number>>>
}

/** Everybody of the committee from whom something is hidden, with how much and why; never which, and never about the one who looks. */
export async function peopleInConflict(
  db: Db,
  eventId: string,
  readerId: string,
): Promise<readonly InConflict[]> {
  const { rows } = await sql<InConflict>`
    with c as (select c.* from conflicts_in(${eventId}::uuid) c join proposals p on p.id = c.proposal_id
      where p.status = 'submitted' and c.person_id <> ${readerId} and ${isVisible(eventId, readerId)}),
    by_reason as (select person_id, reason, count(distinct proposal_id)::int as count from c group by 1, 2)
    select people.id, coalesce(nullif(people.name, ''), people.email) as name,
      (select count(distinct proposal_id)::int from c where c.person_id = people.id) as proposals,
      (select jsonb_object_agg(reason, count) from by_reason b where b.person_id = people.id) as reasons
    from people where people.id in (select person_id from c) order by lower(people.name), people.id`.execute(
    db,
  )
  return rows
}

export type UncountedReview = {
  readonly code: string
  readonly title: string
  readonly reviewer: string
  readonly score: number | null
}

/** Reviews that were given before a conflict came up: kept, and counted nowhere. */
export async function uncountedReviews(
  db: Db,
  eventId: string,
  readerId: string,
): Promise<readonly UncountedReview[]> {
  const { rows } = await sql<UncountedReview>`
    select p.code, ${titleOfP(namesShown(eventId))} as title, coalesce(nullif(people.name, ''), people.email) as reviewer, r.score
    from proposals p join reviews r on r.proposal_id = p.id join people on people.id = r.reviewer_id
    where p.event_id = ${eventId} and p.status = 'submitted' and ${isVisible(eventId, readerId)}
      and (r.proposal_id, r.reviewer_id) in (select c.proposal_id, c.person_id from conflicts_in(${eventId}::uuid) c)
    order by title, p.id, lower(people.name) limit 200`.execute(db)
  return rows
}

export type Declaration = {
  readonly id: string
  readonly name: string
  readonly kind: 'proposal' | 'person' | 'organisation'
  readonly said: string
  readonly title: string | null
}

/** What others of the committee declared, without what concerns a proposal that is hidden from the one who looks. */
export async function declarations(
  db: Db,
  eventId: string,
  readerId: string,
): Promise<readonly Declaration[]> {
  const { rows } = await sql<Declaration>`
    select d.id, coalesce(nullif(people.name, ''), people.email) as name, d.kind, d.said, ${titleOfP(namesShown(eventId))} as title
    from declared_conflicts d join people on people.id = d.person_id left join proposals p on p.id = d.proposal_id
    where d.event_id = ${eventId} and d.person_id <> ${readerId} and (p.id is null or ${isVisible(eventId, readerId)})
    order by lower(people.name), d.declared_at, d.id limit 500`.execute(db)
  return rows
}
