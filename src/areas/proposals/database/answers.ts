import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { json } from '../../../platform/database/json.ts'
import type { Answers } from '../../../shared/questions/check-answers.ts'
import type { AnswerPaper } from '../queries/call-questions.ts'
import type { ProposalScope } from '../queries.ts'

type Answered = Authorized<ProposalScope, 'proposal.edit' | 'question.answer'>

/** By whom: one of the speakers, a reviewer, or (null) everybody of the proposal together. */
type By = { readonly personId: string | null; readonly at: Date }

/** Writes what was answered to these questions; what is left open is forgotten, papers stay. */
export async function writeAnswers(
  db: DatabaseTransaction,
  proposal: Answered,
  questions: readonly { readonly id: string; readonly slug: string; readonly kind: string }[],
  answers: Answers,
  { personId, at }: By,
): Promise<void> {
  const asked = questions.filter(({ kind }) => kind !== 'file')
  if (asked.length === 0) return
  await sql`
    delete from proposal_answers where proposal_id = ${proposal.id} and person_id is not distinct from ${personId}::uuid
      and question_id = any(${asked.filter(({ slug }) => answers[slug] === undefined).map(({ id }) => id)}::uuid[])`.execute(
    db,
  )
  const given = asked.filter(({ slug }) => answers[slug] !== undefined)
  if (given.length === 0) return
  await db
    .insertInto('proposalAnswers')
    .values(
      given.map(({ id, slug }) => ({
        proposalId: proposal.id,
        questionId: id,
        personId,
        answer: json(answers[slug]),
        updatedAt: at,
      })),
    )
    .onConflict((known) =>
      known.columns(['proposalId', 'questionId', 'personId']).doUpdateSet((row) => ({
        answer: row.ref('excluded.answer'),
        updatedAt: row.ref('excluded.updatedAt'),
      })),
    )
    .execute()
}

/** Puts a paper as the answer to a question, in the place of one that was there. */
export const writePaper = (
  db: DatabaseTransaction,
  proposal: Answered,
  questionId: string,
  { sha256, type, name }: AnswerPaper,
  { personId, at }: By,
) =>
  db
    .insertInto('proposalAnswers')
    .values({
      proposalId: proposal.id,
      questionId,
      personId,
      answer: null,
      paperSha256: sha256,
      paperType: type,
      paperName: name,
      updatedAt: at,
    })
    .onConflict((known) =>
      known.columns(['proposalId', 'questionId', 'personId']).doUpdateSet((row) => ({
        paperSha256: row.ref('excluded.paperSha256'),
        paperType: row.ref('excluded.paperType'),
        paperName: row.ref('excluded.paperName'),
        updatedAt: row.ref('excluded.updatedAt'),
      })),
    )
    .execute()
