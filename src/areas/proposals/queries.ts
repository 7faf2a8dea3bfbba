import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { LocalizedText } from '../../shared/localized-text.ts'

type Db = Database | DatabaseTransaction

/** The call of an event, if one was set up. */
export const callOf = (db: Db, eventId: string) =>
  db
    .selectFrom('calls')
    .select(['opensAt', 'closesAt', 'blind', 'intro', 'criteria', 'reviewsPerProposal'])
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
}

export const proposalByCode = (
  db: Db,
  eventId: string,
  code: string,
): Promise<ProposalScope | undefined> =>
  db
    .selectFrom('proposals')
    .select(['id', 'code', 'eventId', 'status', 'title'])
    .where('eventId', '=', eventId)
    .where('code', '=', code)
    .executeTakeFirst()

export const isSpeakerOf = async (db: Db, proposalId: string, personId: string): Promise<boolean> =>
  (await db
    .selectFrom('proposalSpeakers')
    .select('personId')
    .where('proposalId', '=', proposalId)
    .where('personId', '=', personId)
    .executeTakeFirst()) !== undefined

export type Speaker = {
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly organisation: string
  readonly jobTitle: string
  readonly biography: string
  readonly first: boolean
}

export const speakersOf = async (db: Db, proposalId: string): Promise<Speaker[]> => {
  const { rows } = await sql<Speaker>`
    select p.id as person_id, p.name, p.email, p.organisation, p.job_title, p.biography, s.position = 0 as first
    from proposal_speakers s join people p on p.id = s.person_id
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
        'proposals.notes',
        'proposals.status',
        'proposals.submittedAt',
        'proposals.updatedAt',
        'notifications.decision',
        'notifications.notifiedAt',
        'confirmations.answer',
        'confirmations.answeredAt',
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
    .orderBy('proposals.createdAt')
    .limit(100)
    .execute()
export type OwnProposalRow = Awaited<ReturnType<typeof ownProposals>>[number]

export type ProposalFilter = {
  readonly status: 'submitted' | 'draft' | 'withdrawn' | null
  readonly track: string | null
  readonly format: string | null
  readonly language: string | null
  readonly decision: 'accepted' | 'waitlisted' | 'rejected' | 'none' | null
  readonly words: string | null
}

export type ProposalRow = {
  readonly code: string
  readonly title: string
  readonly lang: string
  readonly level: string
  readonly status: 'draft' | 'submitted' | 'withdrawn'
  readonly trackName: LocalizedText | null
  readonly trackColour: string | null
  readonly formatName: LocalizedText | null
  readonly speakers: readonly string[]
  readonly decision: 'accepted' | 'waitlisted' | 'rejected' | null
  readonly submittedAt: Date | null
}

/** The proposals of an event that match, one page of them, with how many there are in all. */
export async function listProposals(
  db: Db,
  eventId: string,
  filter: ProposalFilter,
  page: number,
  size = 50,
) {
  const pattern = filter.words ? `%${filter.words.replace(/[\\%_]/g, '\\$&')}%` : null
  const { rows } = await sql<ProposalRow & { total: number }>`
    with matching as (
      select p.*, d.decision from proposals p left join decisions d on d.proposal_id = p.id
      where p.event_id = ${eventId}
        and (${filter.status}::text is null or p.status = ${filter.status})
        and (${filter.track}::text is null or p.track_id = (select id from tracks where event_id = ${eventId} and slug = ${filter.track}))
        and (${filter.format}::text is null or p.format_id = (select id from formats where event_id = ${eventId} and slug = ${filter.format}))
        and (${filter.language}::text is null or p.lang = ${filter.language})
        and (${filter.decision}::text is null or coalesce(d.decision, 'none') = ${filter.decision})
        and (${pattern}::text is null or p.title ilike ${pattern} or p.abstract ilike ${pattern}
          or exists (select from proposal_speakers s join people on people.id = s.person_id where s.proposal_id = p.id and people.name ilike ${pattern}))),
    paged as (select *, (count(*) over ())::int as total from matching order by submitted_at desc nulls last, id limit ${size} offset ${(page - 1) * size})
    select p.code, p.title, p.lang, p.level, p.status, p.submitted_at, p.decision, p.total,
      t.name as track_name, t.colour as track_colour, f.name as format_name,
      coalesce((select jsonb_agg(coalesce(nullif(people.name, ''), people.email) order by s.position)
        from proposal_speakers s join people on people.id = s.person_id where s.proposal_id = p.id), '[]') as speakers
    from paged p left join tracks t on t.id = p.track_id left join formats f on f.id = p.format_id
    order by p.submitted_at desc nulls last, p.id`.execute(db)
  return { rows, total: rows[0]?.total ?? 0, size }
}

/** One proposal as the committee's chair sees it. */
export async function wholeProposal(db: Db, eventId: string, code: string) {
  const proposal = await db
    .selectFrom('proposals')
    .leftJoin('tracks', 'tracks.id', 'proposals.trackId')
    .leftJoin('formats', 'formats.id', 'proposals.formatId')
    .leftJoin('decisions', 'decisions.proposalId', 'proposals.id')
    .select([
      'proposals.id',
      'proposals.code',
      'proposals.title',
      'proposals.abstract',
      'proposals.lang',
      'proposals.level',
      'proposals.notes',
      'proposals.status',
      'proposals.submittedAt',
      'tracks.name as trackName',
      'formats.name as formatName',
      'formats.minutes',
      'decisions.decision',
    ])
    .where('proposals.eventId', '=', eventId)
    .where('proposals.code', '=', code)
    .executeTakeFirst()
  return proposal && { ...proposal, speakers: await speakersOf(db, proposal.id) }
}
export type WholeProposal = NonNullable<Awaited<ReturnType<typeof wholeProposal>>>
