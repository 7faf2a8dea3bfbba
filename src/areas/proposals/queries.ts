import { sql } from 'kysely'
import type { Language } from '../../shared/localized-text.ts'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'

type Db = Database | DatabaseTransaction

/** The call of an event, if one was set up; where each host has its own, its dates span them. */
export const callOf = (db: Db, eventId: string) =>
  db
    .selectFrom('calls')
    .select([
      'opensAt',
      'closesAt',
      'blind',
      'intro',
      'criteria',
      'reviewsPerProposal',
      'perHost',
      'form',
      'proposalsPerSpeaker',
    ])
    .where('eventId', '=', eventId)
    .executeTakeFirst()
export type Call = NonNullable<Awaited<ReturnType<typeof callOf>>>

export const tracksOf = (db: Db, eventId: string) =>
  db
    .selectFrom('tracks')
    .select(['id', 'slug', 'name', 'description', 'colour', 'hostId', 'position'])
    .where('eventId', '=', eventId)
    .orderBy('position')
    .orderBy('id')
    .execute()
export type Track = Awaited<ReturnType<typeof tracksOf>>[number]

export const formatsOf = (db: Db, eventId: string) =>
  db
    .selectFrom('formats')
    .select([
      'id',
      'slug',
      'name',
      'description',
      'kind',
      'minutes',
      'minSpeakers',
      'maxSpeakers',
      'hostId',
      'closesAt',
      'position',
    ])
    .where('eventId', '=', eventId)
    .orderBy('position')
    .orderBy('id')
    .execute()
export type Format = Awaited<ReturnType<typeof formatsOf>>[number]

/** What every act on a proposal needs to know of it. */
export type ProposalScope = {
  readonly id: string
  readonly code: string
  readonly eventId: string
  readonly status: 'draft' | 'submitted' | 'withdrawn'
  readonly title: string
  /** The host's call that it was submitted to; null: the event's own. */
  readonly hostCallId: string | null
  readonly trackId: string | null
  readonly formatId: string | null
  /** With which they may write after the close. */
  readonly lateCodeId: string | null
  /** Also of what was withdrawn since. */
  readonly submittedAt: Date | null
}

/** A proposal by its code. Locked, it changes for nobody else until the end of the transaction. */
export const proposalByCode = (
  db: Db,
  eventId: string,
  code: string,
  { lock = false } = {},
): Promise<ProposalScope | undefined> =>
  db
    .selectFrom('proposals')
    .select([
      'id',
      'code',
      'eventId',
      'status',
      'title',
      'hostCallId',
      'trackId',
      'formatId',
      'lateCodeId',
      'submittedAt',
    ])
    .where('eventId', '=', eventId)
    .where('code', '=', code)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst()

/** Whether somebody speaks: not who was named and has not said yet that they do. */
export const isSpeakerOf = async (db: Db, proposalId: string, personId: string): Promise<boolean> =>
  (await db
    .selectFrom('proposalSpeakers')
    .select('personId')
    .where('proposalId', '=', proposalId)
    .where('personId', '=', personId)
    .where('state', '=', 'accepted')
    .executeTakeFirst()) !== undefined

export type Speaker = {
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly lang: Language
  readonly organisation: string
  readonly jobTitle: string
  readonly biography: string
  readonly country: string
  /** What they say themselves; null: nothing. */
  readonly speaksFirstTime: boolean | null
  /** Never on a stage before, as far as anybody knows; null if nobody does. */
  readonly firstTime: boolean | null
  readonly pronouns: string
  readonly photoFileId: string | null
  readonly first: boolean
  readonly state: 'invited' | 'accepted' | 'declined'
}

export const speakersOf = async (db: Db, proposalId: string): Promise<Speaker[]> => {
  const { rows } = await sql<Speaker>`
    select p.id as person_id, p.name, p.email, p.lang, p.organisation, p.job_title, p.biography, p.pronouns, p.country,
      p.speaks_first_time, p.photo_file_id, speaks_first_time(p.id, o.event_id) as first_time, s.position = 0 as first, s.state
    from proposal_speakers s join people p on p.id = s.person_id join proposals o on o.id = s.proposal_id
    where s.proposal_id = ${proposalId} order by s.position`.execute(db)
  return rows
}

/** A proposal as its speakers see it: a decision shows once they were notified of it, not before. */
export async function ownProposal(db: Db, proposalId: string, personId: string) {
  const [proposal, speakers] = await Promise.all([
    db
      .selectFrom('proposals')
      .leftJoin('notifications', (join) =>
        join
          .onRef('notifications.proposalId', '=', 'proposals.id')
          .on('notifications.personId', '=', personId)
          .on('notifications.notifiedAt', 'is not', null),
      )
      .leftJoin('talks', (join) =>
        join.onRef('talks.id', '=', 'proposals.talkId').on('talks.personId', '=', personId),
      )
      .leftJoin('confirmations', (join) =>
        join
          .onRef('confirmations.proposalId', '=', 'proposals.id')
          .on('confirmations.personId', '=', personId),
      )
      .select([
        'proposals.id',
        'proposals.code',
        'proposals.title',
        'proposals.abstract',
        'proposals.lang',
        'proposals.level',
        'proposals.trackId',
        'proposals.formatId',
        'proposals.coSpeakersTyped',
        'proposals.notes',
        'proposals.status',
        'proposals.submittedAt',
        'proposals.updatedAt',
        'notifications.decision',
        'notifications.notifiedAt',
        'confirmations.answer',
        'confirmations.answeredAt',
        'proposals.talkId',
        // The reader's own talk; one of a co-speaker is that one's.
        'talks.code as talkCode',
        sql<number>`(select count(*) from review_questions q where q.proposal_id = proposals.id)::int`.as(
          'questions',
        ),
        sql<number>`(select count(*) from review_questions q
          where q.proposal_id = proposals.id and q.answered_at is null)::int`.as('openQuestions'),
      ])
      .where('proposals.id', '=', proposalId)
      .orderBy('notifications.notifiedAt', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow(),
    speakersOf(db, proposalId),
  ])
  return { ...proposal, speakers }
}
export type OwnProposal = Awaited<ReturnType<typeof ownProposal>>

/** A person's proposals to one event, for the page of the call. */
export const ownProposals = (db: Db, eventId: string, personId: string) =>
  db
    .selectFrom('proposals')
    .innerJoin('proposalSpeakers', 'proposalSpeakers.proposalId', 'proposals.id')
    .select(['proposals.code', 'proposals.title', 'proposals.status', 'proposals.updatedAt'])
    .where('proposals.eventId', '=', eventId)
    .where('proposalSpeakers.personId', '=', personId)
    .where('proposalSpeakers.state', '<>', 'declined')
    .orderBy('proposals.createdAt')
    .limit(100)
    .execute()
export type OwnProposalRow = Awaited<ReturnType<typeof ownProposals>>[number]

/** Whether a conflict of interest other than being its speaker hides a proposal from a person. */
export async function isHiddenFrom(
  db: Db,
  proposal: { readonly id: string; readonly eventId: string },
  personId: string,
): Promise<boolean> {
  const { rows } = await sql<{ hidden: boolean }>`
    select ${proposal.id} in (select conflicts_of(${proposal.eventId}::uuid, ${personId}::uuid)) and not exists (
      select from proposal_speakers own where own.proposal_id = ${proposal.id} and own.person_id = ${personId}) as hidden`.execute(
    db,
  )
  return rows[0]!.hidden
}

/** A proposal of an event by its code; undefined if there is none. */
export const proposalNamed = (db: Db, eventId: string, code: string) =>
  db
    .selectFrom('proposals')
    .select(['id', 'title'])
    .where('eventId', '=', eventId)
    .where('code', '=', code)
    .executeTakeFirst()

/** Whether the log has a change to a submitted proposal by a person since an instant. */
export async function editedSince(
  db: Db,
  proposal: { readonly id: string; readonly eventId: string },
  personId: string,
  since: Date,
): Promise<boolean> {
  const found = await db
    .selectFrom('auditLog')
    .select('id')
    .where('scope', '=', 'event')
    .where('scopeId', '=', proposal.eventId)
    .where('at', '>', since)
    .where('action', '=', 'proposal.edit')
    .where('objectId', '=', proposal.id)
    .where('personId', '=', personId)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
