import { containing } from '../../../platform/database/containing.ts'
import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { speakersOf } from '../queries.ts'
import { textOfP } from './text-to-read.ts'

type Db = Database | DatabaseTransaction

/** Who looks, and whether they see who proposes: in a blind call only when they ask. */
export type Viewer = { readonly personId: string; readonly withNames: boolean }

/** What a committee may have decided, as one filters by it. */
export const decisionFilters = [
  'accepted',
  'tentative',
  'shortlisted',
  'waitlisted',
  'changes',
  'rejected',
  'none',
] as const
export type DecisionFilter = (typeof decisionFilters)[number]

export type ProposalFilter = {
  readonly status: 'submitted' | 'draft' | 'withdrawn' | null
  readonly track: string | null
  readonly format: string | null
  readonly language: string | null
  readonly decision: DecisionFilter | null
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
  /** Null while the call is read blind and nobody asked for names. */
  readonly speakers: readonly string[] | null
  readonly decision: Exclude<DecisionFilter, 'none'> | null
  readonly submittedAt: Date | null
}

// Who is a speaker of a proposal themselves knows of the decision what they were told, like every speaker.
const decisionFor = (personId: string) => sql<ProposalRow['decision']>`
  case when exists (select from proposal_speakers own where own.proposal_id = p.id and own.person_id = ${personId})
    then (select told.decision from notifications told
      where told.proposal_id = p.id and told.person_id = ${personId} and told.notified_at is not null
      order by told.notified_at desc limit 1)
    else (select d.decision from decisions d where d.proposal_id = p.id) end`

// A conflict of interest hides a proposal from everybody but its own speakers, who know it and see of it what they were told.
const mayKnow = (eventId: string, personId: string) => sql<boolean>`
  (p.id not in (select conflicts_of(${eventId}::uuid, ${personId}::uuid))
    or exists (select from proposal_speakers own where own.proposal_id = p.id and own.person_id = ${personId}))`

// What was hidden by hand is hidden from who looks after the call too, until they ask for names; never from its own speakers.
const textFor = (field: 'title' | 'abstract' | 'notes', { personId, withNames }: Viewer) =>
  textOfP(
    field,
    withNames ||
      sql<boolean>`exists (select from proposal_speakers own where own.proposal_id = p.id and own.person_id = ${personId})`,
  )

/** The proposals of an event that match, one page of them, with how many there are in all. */
export async function listProposals(
  db: Db,
  eventId: string,
  { personId, withNames }: Viewer,
  filter: ProposalFilter,
  page: number,
  size = 50,
) {
  const pattern = filter.words ? containing(filter.words) : null
  const titleShown = textFor('title', { personId, withNames })
  const { rows } = await sql<ProposalRow & { total: number }>`
    with known as (select p.*, ${decisionFor(personId)} as decision from proposals p
      where p.event_id = ${eventId} and ${mayKnow(eventId, personId)}),
    matching as (
      select p.* from known p
      where (${filter.status}::text is null or p.status = ${filter.status})
        and (${filter.track}::text is null or p.track_id = (select id from tracks where event_id = ${eventId} and slug = ${filter.track}))
        and (${filter.format}::text is null or p.format_id = (select id from formats where event_id = ${eventId} and slug = ${filter.format}))
        and (${filter.language}::text is null or p.lang = ${filter.language})
        and (${filter.decision}::text is null or coalesce(p.decision, 'none') = ${filter.decision})
        and (${pattern}::text is null or ${titleShown} ilike ${pattern} or ${textFor('abstract', { personId, withNames })} ilike ${pattern}
          or ${withNames} and exists (select from proposal_speakers s join people on people.id = s.person_id
            where s.proposal_id = p.id and people.name ilike ${pattern}))),
    paged as (select *, (count(*) over ())::int as total from matching order by submitted_at desc nulls last, id limit ${size} offset ${(page - 1) * size})
    select p.code, ${titleShown} as title, p.lang, p.level, p.status, p.submitted_at, p.decision, p.total,
      t.name as track_name, t.colour as track_colour, f.name as format_name,
      case when ${withNames} then (select jsonb_agg(coalesce(nullif(people.name, ''), people.email) order by s.position)
        from proposal_speakers s join people on people.id = s.person_id where s.proposal_id = p.id and s.state <> 'declined') end as speakers
    from paged p left join tracks t on t.id = p.track_id left join formats f on f.id = p.format_id
    order by p.submitted_at desc nulls last, p.id`.execute(db)
  return { rows, total: rows[0]?.total ?? 0, size }
}

/** One proposal as the committee's chair sees it. */
export async function wholeProposal(
  db: Db,
  eventId: string,
  { personId, withNames }: Viewer,
  code: string,
) {
  const { rows } = await sql<{
    id: string
    code: string
    title: string
    abstract: string
    lang: string
    level: '' | 'beginner' | 'intermediate' | 'advanced'
    notes: string
    status: 'draft' | 'submitted' | 'withdrawn'
    trackName: LocalizedText | null
    formatName: LocalizedText | null
    minutes: number | null
    decision: ProposalRow['decision']
  }>`
    select p.id, p.code, ${textFor('title', { personId, withNames })} as title,
      ${textFor('abstract', { personId, withNames })} as abstract, p.lang, p.level,
      ${textFor('notes', { personId, withNames })} as notes, p.status, t.name as track_name,
      f.name as format_name, f.minutes, ${decisionFor(personId)} as decision
    from proposals p left join tracks t on t.id = p.track_id left join formats f on f.id = p.format_id
    where p.event_id = ${eventId} and p.code = ${code} and ${mayKnow(eventId, personId)}`.execute(
    db,
  )
  const [proposal] = rows
  return proposal && { ...proposal, speakers: withNames ? await speakersOf(db, proposal.id) : null }
}
export type WholeProposal = NonNullable<Awaited<ReturnType<typeof wholeProposal>>>
