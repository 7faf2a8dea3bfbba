import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { AnswerLimit } from '../../../shared/questions/answer-limit.ts'
import type { Answers } from '../../../shared/questions/check-answers.ts'
import type { CallQuestion } from '../domain/asked-of.ts'

type Db = Database | DatabaseTransaction

/** What the calls of an event ask besides the standard fields, in their order; those no longer asked too. */
export async function callQuestionsOf(db: Db, eventId: string): Promise<readonly CallQuestion[]> {
  const rows = await db
    .selectFrom('callQuestions')
    .selectAll()
    .where('eventId', '=', eventId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(({ unit, least, most, eventId: _, position: __, ...question }) => ({
    ...question,
    consent: false,
    limit: limitFrom(unit, least, most),
  }))
}

const limitFrom = (
  unit: AnswerLimit['unit'],
  min: number | null,
  max: number | null,
): AnswerLimit | null => (min === null && max === null ? null : { unit, min, max })

/** How many answers each question has, by its id. */
export async function answerCounts(db: Db, eventId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('proposalAnswers')
    .innerJoin('callQuestions', 'callQuestions.id', 'proposalAnswers.questionId')
    .select((eb) => ['questionId', eb.fn.countAll<number>().as('count')])
    .where('callQuestions.eventId', '=', eventId)
    .groupBy('questionId')
    .execute()
  return new Map(rows.map(({ questionId, count }) => [questionId, count]))
}

/** The names of those who answered, by their ids. */
export async function answererNames(
  db: Db,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const known = ids.filter((id) => id !== null)
  if (known.length === 0) return new Map()
  const rows = await db
    .selectFrom('people')
    .select(['id', sql<string>`coalesce(nullif(name, ''), email)`.as('name')])
    .where('id', 'in', known)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export type AnswerPaper = { readonly sha256: string; readonly type: string; readonly name: string }

/** What was answered about one proposal, by one person or (null) for the proposal itself. */
export type AnswerSet = {
  readonly personId: string | null
  readonly answers: Answers
  readonly papers: Readonly<Record<string, AnswerPaper>>
}

/**
 * What was answered about proposals, by their ids. Of reviewers only what `reviewer` answered, unless all are asked for;
 * what is asked about speakers, and files (who wrote them stands in them), only `withSpeakers`, and what is hidden from reviewers only `withHidden`.
 */
export async function answersTo(
  db: Db,
  proposalIds: readonly string[],
  see: {
    readonly withSpeakers: boolean
    readonly withHidden: boolean
    readonly reviewer: string | 'all'
  },
): Promise<ReadonlyMap<string, readonly AnswerSet[]>> {
  if (proposalIds.length === 0) return new Map()
  const { rows } = await sql<{
    proposalId: string
    personId: string | null
    slug: string
    answer: Answers[string] | null
    sha256: string | null
    type: string
    name: string
  }>`
    select a.proposal_id, a.person_id, q.slug, a.answer, a.paper_sha256 as sha256, a.paper_type as type, a.paper_name as name
    from proposal_answers a join call_questions q on q.id = a.question_id
    where a.proposal_id = any(${[...proposalIds]}::uuid[])
      and (q.about <> 'speaker' and q.kind <> 'file' or ${see.withSpeakers}) and (not q.hidden or ${see.withHidden})
      and (q.about <> 'reviewer' or ${see.reviewer} in ('all', a.person_id::text))
    order by a.proposal_id, a.person_id nulls first, q.position`.execute(db)
  const found = new Map<string, AnswerSet[]>()
  for (const row of rows) {
    const sets = found.get(row.proposalId) ?? []
    found.set(row.proposalId, sets)
    let set = sets.find(({ personId }) => personId === row.personId)
    if (!set) sets.push((set = { personId: row.personId, answers: {}, papers: {} }))
    if (row.answer !== null) Object.assign(set.answers, { [row.slug]: row.answer })
    const { sha256, type, name } = row
    if (sha256) Object.assign(set.papers, { [row.slug]: { sha256, type, name } })
  }
  return found
}
