import { sql } from 'kysely'
import { keptPlan } from '../../../platform/database/kept-plan.ts'
import { hasNoConflict, hasNoConflictEach, isFor, isNotOf, type Db } from './scope.ts'
import type { Decision } from '../domain/decision.ts'
import type { Criterion } from '../domain/criteria.ts'

/** A proposal on which a member of the committee acts. */
export type Judged = {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly status: 'draft' | 'submitted' | 'withdrawn'
  readonly decision: Decision | null
  /** Who decided that; '' while nobody has. */
  readonly decidedBy: string
  /** The person is one of its speakers. */
  readonly own: boolean
}

/**
 * Proposals of an event by their codes, with how a person of the committee stands to them. Unknown codes are left out, and
 * those that are neither their own nor theirs to read, as with any other conflict of interest.
 */
export async function judgedByCode(
  db: Db,
  eventId: string,
  codes: readonly string[],
  personId: string,
): Promise<readonly Judged[]> {
  const free = codes.length > 20 ? hasNoConflict : hasNoConflictEach
  const { rows } = await sql<Judged>`
    select p.id, p.code, p.title, p.status, d.decision, coalesce(nullif(who.name, ''), who.email, '') as decided_by,
      not ${isNotOf(personId)} as own
    from proposals p left join decisions d on d.proposal_id = p.id
      left join people who on who.id = d.decided_by
    where p.event_id = ${eventId} and p.code = any(${[...codes]})
      and (${isFor(eventId, personId)} and ${free(eventId, personId)} or not ${isNotOf(personId)})
    order by p.id ${keptPlan}`.execute(db)
  return rows
}

/** The submitted proposals among these codes, whoever brings in what others said of them. */
export const submittedByCode = (db: Db, eventId: string, codes: readonly string[]) =>
  db
    .selectFrom('proposals')
    .select(['id', 'code'])
    .where('eventId', '=', eventId)
    .where('code', 'in', [...codes])
    .where('status', '=', 'submitted')
    .execute()

/** Who speaks in which of these proposals, as pairs of ids. */
export const speakersAmong = (db: Db, proposalIds: readonly string[]) =>
  db
    .selectFrom('proposalSpeakers')
    .select(['proposalId', 'personId'])
    .where('proposalId', 'in', [...proposalIds])
    .execute()

/** A person's review of a proposal, as the log keeps it. */
export type GivenReview = {
  readonly score: number | null
  readonly scores: Readonly<Record<string, number>>
  readonly abstainReason: string | null
  readonly comment: string
  readonly shareable: boolean
  readonly privateNote: string
}

export type Reviewing = {
  readonly trackId: string | null
  readonly criteria: readonly Criterion[]
  readonly mine: GivenReview | null
  /** Of the saving that stands. */
  readonly savedKey: string | null
  readonly savedAt: Date | null
  /** The dates of the phase that holds; both null where there are none. */
  readonly startsAt: Date | null
  readonly endsAt: Date | null
}

/** What saving a review on a proposal needs to know: what is scored, and what the reviewer said before. */
export async function reviewing(
  db: Db,
  eventId: string,
  proposalId: string,
  reviewerId: string,
  now: Date,
): Promise<Reviewing> {
  const { rows } = await sql<Reviewing>`
    select p.track_id, r.saved_key, r.updated_at as saved_at, f.starts_at, f.ends_at,
      coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'steps', c.steps, 'weight', c.weight,
        'trackId', c.track_id) order by c.position, c.id) from review_criteria c where c.event_id = ${eventId}), '[]') as criteria,
      case when r.proposal_id is not null then jsonb_build_object('score', r.score, 'abstainReason', r.abstain_reason,
        'comment', r.comment, 'shareable', r.shareable, 'privateNote', r.private_note, 'scores', coalesce((
          select jsonb_object_agg(s.criterion_id, s.score) from review_scores s
          where s.proposal_id = r.proposal_id and s.reviewer_id = r.reviewer_id), '{}')) end as mine
    from proposals p left join reviews r on r.proposal_id = p.id and r.reviewer_id = ${reviewerId}
      left join review_phase(${eventId}, ${now}) f on true
    where p.id = ${proposalId} and p.event_id = ${eventId} ${keptPlan}`.execute(db)
  return rows[0]!
}

/** Whether a person has given a review on a proposal. */
export const hasReviewed = async (
  db: Db,
  proposalId: string,
  reviewerId: string,
): Promise<boolean> =>
  (await db
    .selectFrom('reviews')
    .select('proposalId')
    .where('proposalId', '=', proposalId)
    .where('reviewerId', '=', reviewerId)
    .executeTakeFirst()) !== undefined

/** What a speaker was last told of a proposal; null if nothing yet. */
export const lastTold = async (db: Db, proposalId: string, personId: string) =>
  (
    await db
      .selectFrom('notifications')
      .select('decision')
      .where('proposalId', '=', proposalId)
      .where('personId', '=', personId)
      .where('notifiedAt', 'is not', null)
      .orderBy('notifiedAt', 'desc')
      .limit(1)
      .executeTakeFirst()
  )?.decision ?? null

/** A speaker's answer to an acceptance, if they gave one. */
export const answerBy = (db: Db, proposalId: string, personId: string) =>
  db
    .selectFrom('confirmations')
    .select(['answer', 'note'])
    .where('proposalId', '=', proposalId)
    .where('personId', '=', personId)
    .executeTakeFirst()
