import { sql } from 'kysely'
import { newId } from '../../../shared/ids.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { EventScope } from '../../accounts/queries.ts'
import type { ProposalScope } from '../../proposals/queries.ts'

type Said = { readonly proposalId: string; readonly authorId: string; readonly body: string }

/** Adds a comment to the committee's discussion of a proposal; its id. */
export async function insertComment(
  db: DatabaseTransaction,
  event: Authorized<EventScope, 'review.write'>,
  comment: Said,
  now: Date,
): Promise<string> {
  const id = newId(now.getTime())
  await sql`
    insert into review_comments (id, proposal_id, author_id, body, created_at)
    select ${id}, p.id, ${comment.authorId}, ${comment.body}, ${now}
    from proposals p where p.id = ${comment.proposalId} and p.event_id = ${event.id}`.execute(db)
  return id
}

/** Keeps a question to the speakers of a proposal; its id. */
export async function insertQuestion(
  db: DatabaseTransaction,
  event: Authorized<EventScope, 'review.write'>,
  question: Said,
  now: Date,
): Promise<string> {
  const id = newId(now.getTime())
  await sql`
    insert into review_questions (id, proposal_id, asked_by, body, asked_at)
    select ${id}, p.id, ${question.authorId}, ${question.body}, ${now}
    from proposals p where p.id = ${question.proposalId} and p.event_id = ${event.id}`.execute(db)
  return id
}

/** A speaker's answer to a question; a second one replaces the first. Who had asked, if they still are. */
export async function saveAnswerTo(
  db: DatabaseTransaction,
  proposal: Authorized<ProposalScope, 'question.answer'>,
  questionId: string,
  { personId, answer }: { readonly personId: string; readonly answer: string },
  now: Date,
): Promise<{ readonly askedBy: string | null; readonly first: boolean } | undefined> {
  const { rows } = await sql<{ askedBy: string | null; first: boolean }>`
    with known as (select id, answered_at is null as first from review_questions
      where id = ${questionId} and proposal_id = ${proposal.id} for update)
    update review_questions q set answer = ${answer}, answered_by = ${personId}, answered_at = ${now}
    from known where q.id = known.id returning q.asked_by, known.first`.execute(db)
  return rows[0]
}
