import { sql } from 'kysely'
import { tellingPassages, type Identity } from '../../proposals/domain/identities.ts'
import { blackOut } from '../../proposals/domain/redaction.ts'
import { identitiesOfP } from '../../proposals/queries/identities.ts'
import { mayJudge, type Db } from './scope.ts'

/** What the committee asked the speakers, and what they answered. */
export type Question = {
  readonly id: string
  readonly body: string
  readonly askedAt: Date
  /** '' while nobody has. */
  readonly answer: string
  readonly answeredAt: Date | null
}

/**
 * The questions on a proposal for a member of the committee, oldest first. Who sees no names reads answers without what would
 * tell them.
 */
export async function questionsOn(
  db: Db,
  eventId: string,
  code: string,
  readerId: string,
  { withSpeakers }: { readonly withSpeakers: boolean },
): Promise<readonly Question[]> {
  const { rows } = await sql<Question & { speakers: readonly Identity[] }>`
    select q.id, q.body, q.asked_at, q.answer, q.answered_at, ${identitiesOfP} as speakers
    from proposals p join review_questions q on q.proposal_id = p.id
    where p.code = ${code} and ${mayJudge(eventId, readerId)} order by q.asked_at, q.id`.execute(db)
  return rows.map(({ speakers, answer, ...question }) => ({
    ...question,
    answer: withSpeakers ? answer : blackOut(answer, tellingPassages(speakers)),
  }))
}

/** The questions to the speakers of a proposal, for one of them. */
export const questionsTo = (db: Db, proposalId: string): Promise<readonly Question[]> =>
  db
    .selectFrom('reviewQuestions')
    .select(['id', 'body', 'askedAt', 'answer', 'answeredAt'])
    .where('proposalId', '=', proposalId)
    .orderBy('askedAt')
    .orderBy('id')
    .execute()

/** How many questions on a proposal wait for an answer. */
export const questionsOpen = async (db: Db, proposalId: string): Promise<number> =>
  (
    await db
      .selectFrom('reviewQuestions')
      .select(({ fn }) => fn.countAll<number>().as('open'))
      .where('proposalId', '=', proposalId)
      .where('answeredAt', 'is', null)
      .executeTakeFirstOrThrow()
  ).open
