import { sql } from 'kysely'
import { hasNoConflict, isFor, isNotOf, type Db } from './scope.ts'
import type { Decision } from '../domain/decision.ts'

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
  const { rows } = await sql<Judged>`
    select p.id, p.code, p.title, p.status, d.decision, coalesce(nullif(who.name, ''), who.email, '') as decided_by,
      not ${isNotOf(personId)} as own
    from proposals p left join decisions d on d.proposal_id = p.id
      left join people who on who.id = d.decided_by
    where p.event_id = ${eventId} and p.code = any(${[...codes]})
      and (${isFor(eventId, personId)} and ${hasNoConflict(eventId, personId)} or not ${isNotOf(personId)})
    order by p.id`.execute(db)
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

/** A person's review of a proposal, if they gave one. */
export const reviewBy = (db: Db, proposalId: string, reviewerId: string) =>
  db
    .selectFrom('reviews')
    .select(['score', 'abstainReason', 'comment'])
    .where('proposalId', '=', proposalId)
    .where('reviewerId', '=', reviewerId)
    .executeTakeFirst()

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
