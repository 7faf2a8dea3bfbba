import { sql } from 'kysely'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { ReadingPhase } from '../../proposals/domain/blindness.ts'
import { textToRead } from '../../proposals/domain/redaction.ts'
import { redactionsOfP, type Redactions } from './redactions.ts'
import { isImpartial, mayJudge, type Db } from './scope.ts'

/** What the reader said of a proposal. */
export type OwnReview = {
  /** Of the whole; null: an abstention. */
  readonly score: number | null
  /** By the criteria's ids. */
  readonly scores: Readonly<Record<string, number>>
  readonly abstainReason: string | null
  readonly comment: string
  readonly shareable: boolean
  readonly privateNote: string
  /** When it was saved, in milliseconds since 1970. */
  readonly savedAt: number
}

export type ProposalToReview = {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly abstract: string
  readonly lang: string
  readonly level: string
  readonly notes: string
  readonly trackName: LocalizedText | null
  readonly formatName: LocalizedText | null
  readonly minutes: number | null
  readonly trackId: string | null
  /** What is hidden from the reader, wherever it stands in these texts. */
  readonly hidden: readonly string[]
  readonly mine: OwnReview | null
  /** Null while the committee reads blind. No e-mail addresses: a review needs none. */
  readonly speakers:
    | readonly {
        readonly name: string
        readonly organisation: string
        readonly jobTitle: string
        readonly biography: string
      }[]
    | null
}

const scoresOf = (review: string) => sql`
  coalesce((select jsonb_object_agg(s.criterion_id, s.score) from review_scores s
    where s.proposal_id = ${sql.ref(`${review}.proposal_id`)} and s.reviewer_id = ${sql.ref(`${review}.reviewer_id`)}), '{}')`

/** One proposal as a member of the committee reads it; nothing if it is not for them to judge. */
export async function proposalToReview(
  db: Db,
  eventId: string,
  code: string,
  readerId: string,
  { withSpeakers }: { readonly withSpeakers: boolean },
): Promise<ProposalToReview | undefined> {
  const { rows } = await sql<Omit<ProposalToReview, 'hidden'> & { redactions: Redactions }>`
    select p.id, p.code, p.title, p.abstract, ${redactionsOfP} as redactions, p.lang, p.level, p.notes, p.track_id, t.name as track_name, f.name as format_name, f.minutes,
      case when mine.proposal_id is not null then jsonb_build_object(
        'score', mine.score, 'abstainReason', mine.abstain_reason, 'comment', mine.comment, 'shareable', mine.shareable,
        'privateNote', mine.private_note, 'savedAt', round(extract(epoch from mine.updated_at) * 1000),
        'scores', ${scoresOf('mine')}) end as mine,
      case when ${withSpeakers} then (
        select jsonb_agg(jsonb_build_object('name', people.name, 'organisation', people.organisation,
          'jobTitle', people.job_title, 'biography', people.biography) order by s.position)
        from proposal_speakers s join people on people.id = s.person_id where s.proposal_id = p.id and s.state <> 'declined') end as speakers
    from proposals p
      left join tracks t on t.id = p.track_id left join formats f on f.id = p.format_id
      left join reviews mine on mine.proposal_id = p.id and mine.reviewer_id = ${readerId}
    where p.code = ${code} and ${mayJudge(eventId, readerId)}`.execute(db)
  if (!rows[0]) return undefined
  const { redactions, ...proposal } = rows[0]
  if (withSpeakers) return { ...proposal, hidden: [] }
  return {
    ...proposal,
    title: textToRead(proposal.title, redactions.title),
    abstract: textToRead(proposal.abstract, redactions.abstract),
    notes: textToRead(proposal.notes, redactions.notes),
    hidden: Object.values(redactions).flatMap(({ passages }) => passages),
  }
}

/** How the reader stands to what others said: `seesOthers` in `proposals/domain/blindness.ts`, as it is asked of the database. */
type Hearing = {
  /** Chairs, and asks for it. */
  readonly chairs: boolean
  readonly others?: ReadingPhase['others']
}

const mayHear = (readerId: string, { chairs, others = 'after-own' }: Hearing) => sql<boolean>`
  (${chairs || others === 'always'} or ${others === 'after-own'} and exists (select from reviews mine where mine.proposal_id = p.id and mine.reviewer_id = ${readerId}))`

export type OthersReview = {
  readonly reviewer: string
  readonly score: number | null
  readonly scores: Readonly<Record<string, number>>
  readonly abstainReason: string | null
  readonly comment: string
  readonly shareable: boolean
  /** For chairs only; '' to everybody else. */
  readonly privateNote: string
}

/** What the others of the committee said of a proposal; nothing while the reader may not know, no notes to the chairs without being one. */
export async function othersReviews(
  db: Db,
  eventId: string,
  code: string,
  readerId: string,
  { notes = false, ...hearing }: Hearing & { readonly notes?: boolean },
): Promise<readonly OthersReview[]> {
  const { rows } = await sql<OthersReview>`
    select coalesce(nullif(people.name, ''), people.email) as reviewer, r.score, r.abstain_reason, r.comment, r.shareable,
      case when ${notes} then r.private_note else '' end as private_note, ${scoresOf('r')} as scores
    from proposals p join reviews r on r.proposal_id = p.id join people on people.id = r.reviewer_id
    where p.code = ${code} and ${mayJudge(eventId, readerId)} and ${mayHear(readerId, hearing)} and r.reviewer_id <> ${readerId}
      and ${isImpartial(eventId)}
    order by r.created_at, r.reviewer_id`.execute(db)
  return rows
}

export type ReviewComment = {
  readonly author: string
  readonly body: string
  readonly createdAt: Date
}

/** The committee's discussion of a proposal, oldest first; nothing while the reader may not know. */
export async function discussionOf(
  db: Db,
  eventId: string,
  code: string,
  readerId: string,
  hearing: Hearing,
): Promise<readonly ReviewComment[]> {
  const { rows } = await sql<ReviewComment>`
    select coalesce(nullif(people.name, ''), people.email, '') as author, c.body, c.created_at
    from proposals p join review_comments c on c.proposal_id = p.id left join people on people.id = c.author_id
    where p.code = ${code} and ${mayJudge(eventId, readerId)} and ${mayHear(readerId, hearing)}
    order by c.created_at, c.id`.execute(db)
  return rows
}
