import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import { keptPlan } from '../../../platform/database/kept-plan.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { EventScope } from '../../accounts/queries.ts'

type In<Action extends string> = Authorized<EventScope, Action>

/** Whoever saves a review waits for who changes what reviews are made of, and the other way round; of each kind many at once, or one. */
export const lockCriteria = (
  db: DatabaseTransaction,
  event: In<'review.write' | 'review.set-up' | 'review.import'>,
  { alone }: { readonly alone: boolean },
) =>
  alone
    ? sql`select pg_advisory_xact_lock(hashtext('review-criteria'), hashtext(${event.id}))`.execute(
        db,
      )
    : sql`select pg_advisory_xact_lock_shared(hashtext('review-criteria'), hashtext(${event.id}))`.execute(
        db,
      )

export type ReviewRow = {
  readonly proposalId: string
  readonly reviewerId: string
  /** Of the whole; null: an abstention. */
  readonly score: number | null
  /** By the criteria's ids. */
  readonly scores: Readonly<Record<string, number>>
  readonly abstainReason: string
  readonly comment: string
  readonly shareable: boolean
  readonly privateNote: string
  /** Of this saving; null where nobody sends it twice. */
  readonly key: string | null
  readonly at: Date
}

// What stands in a review now, to come back to.
const asItStands = sql`
  jsonb_build_object('score', reviews.score, 'abstainReason', reviews.abstain_reason, 'comment', reviews.comment,
    'shareable', reviews.shareable, 'privateNote', reviews.private_note, 'scores', coalesce((
      select jsonb_object_agg(s.criterion_id, s.score) from review_scores s
      where s.proposal_id = reviews.proposal_id and s.reviewer_id = reviews.reviewer_id), '{}'))`

/** Writes reviews with one statement; a reviewer's second one on a proposal replaces the first, and keeps it to be undone. */
export async function upsertReviews(
  db: DatabaseTransaction,
  event: In<'review.write' | 'review.import'>,
  reviews: readonly ReviewRow[],
): Promise<void> {
  await sql`
    with given as (
      select r.* from jsonb_to_recordset(${JSON.stringify(reviews)}::jsonb)
        as r ("proposalId" uuid, "reviewerId" uuid, score float8, scores jsonb, "abstainReason" text, comment text,
          shareable boolean, "privateNote" text, key uuid, at timestamptz)
        join proposals p on p.id = r."proposalId" and p.event_id = ${event.id}),
    written as (
      insert into reviews (proposal_id, reviewer_id, score, abstain_reason, comment, shareable, private_note, saved_key,
        previous, created_at, updated_at)
      select "proposalId", "reviewerId", score, case when score is null then "abstainReason" end, comment, shareable,
        "privateNote", key, 'false', at, at
      from given
      on conflict (proposal_id, reviewer_id) do update set score = excluded.score, abstain_reason = excluded.abstain_reason,
        comment = excluded.comment, shareable = excluded.shareable, private_note = excluded.private_note,
        saved_key = excluded.saved_key, previous = ${asItStands}, updated_at = excluded.updated_at),
    dropped as (
      delete from review_scores s using given
      where s.proposal_id = given."proposalId" and s.reviewer_id = given."reviewerId"
        and not given.scores ? s.criterion_id::text)
    insert into review_scores (proposal_id, reviewer_id, criterion_id, score)
    select given."proposalId", given."reviewerId", c.id, (given.scores ->> c.id::text)::integer
    from given join review_criteria c on c.event_id = ${event.id} and given.scores ? c.id::text
    on conflict (proposal_id, reviewer_id, criterion_id) do update set score = excluded.score ${keptPlan}`.execute(
    db,
  )
}

/** Takes a reviewer's last saving of a review back: what stood there before stands again, or nothing. Whether there was one. */
export async function undoReview(
  db: DatabaseTransaction,
  event: In<'review.write'>,
  proposalId: string,
  reviewerId: string,
  now: Date,
): Promise<boolean> {
  const mine = sql`proposal_id = ${proposalId} and reviewer_id = ${reviewerId}
    and exists (select from proposals p where p.id = ${proposalId} and p.event_id = ${event.id})`
  const { rows } = await sql<{ first: boolean }>`
    select previous = 'false' as first from reviews where ${mine} and previous is not null for update`.execute(
    db,
  )
  if (!rows[0]) return false
  if (rows[0].first) await sql`delete from reviews where ${mine}`.execute(db)
  else {
    await sql`delete from review_scores where ${mine}`.execute(db)
    await sql`
      insert into review_scores (proposal_id, reviewer_id, criterion_id, score)
      select r.proposal_id, r.reviewer_id, c.id, (r.previous -> 'scores' ->> c.id::text)::integer
      from reviews r join review_criteria c on c.event_id = ${event.id} and r.previous -> 'scores' ? c.id::text
      where r.proposal_id = ${proposalId} and r.reviewer_id = ${reviewerId}`.execute(db)
    await sql`
      update reviews set score = (previous ->> 'score')::float8, abstain_reason = previous ->> 'abstainReason',
        comment = previous ->> 'comment', shareable = (previous ->> 'shareable')::boolean,
        private_note = previous ->> 'privateNote', saved_key = null, previous = null, updated_at = ${now}
      where ${mine}`.execute(db)
    // Criteria may have come, gone or changed their weight since.
    await scoreAnew(db, event.id)
  }
  return true
}

/** Computes the scores of an event's reviews again from those by criterion; a review without any keeps its score. */
export const scoreAnew = (db: DatabaseTransaction, eventId: string) =>
  sql`
    update reviews r set score = of.score
    from (select s.proposal_id, s.reviewer_id, sum(s.score * c.weight)::float8 / sum(c.weight) as score
      from review_criteria c join review_scores s on s.criterion_id = c.id
      where c.event_id = ${eventId} group by s.proposal_id, s.reviewer_id) of
    where r.proposal_id = of.proposal_id and r.reviewer_id = of.reviewer_id and r.score is not null
      and r.score is distinct from of.score`.execute(db)
