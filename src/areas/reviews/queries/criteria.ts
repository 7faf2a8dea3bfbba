import type { Criterion } from '../domain/criteria.ts'
import type { Db } from './scope.ts'

/** The criteria of an event in their order; none where the overall impression is all that is asked. */
export const criteriaOf = (db: Db, eventId: string): Promise<readonly Criterion[]> =>
  db
    .selectFrom('reviewCriteria')
    .select(['id', 'name', 'steps', 'weight', 'trackId'])
    .where('eventId', '=', eventId)
    .orderBy('position')
    .orderBy('id')
    .execute()

/** How many scores each criterion of an event has, by its id. */
export async function scoresGiven(
  db: Db,
  eventId: string,
): Promise<Readonly<Record<string, number>>> {
  const rows = await db
    .selectFrom('reviewScores')
    .innerJoin('reviewCriteria', 'reviewCriteria.id', 'reviewScores.criterionId')
    .select(({ fn }) => ['reviewCriteria.id', fn.countAll<number>().as('count')])
    .where('reviewCriteria.eventId', '=', eventId)
    .groupBy('reviewCriteria.id')
    .execute()
  return Object.fromEntries(rows.map(({ id, count }) => [id, count]))
}

/** Whether anybody has scored a proposal of an event. */
export const hasScores = async (db: Db, eventId: string): Promise<boolean> =>
  (await db
    .selectFrom('reviews')
    .innerJoin('proposals', 'proposals.id', 'reviews.proposalId')
    .select('reviews.proposalId')
    .where('proposals.eventId', '=', eventId)
    .where('reviews.score', 'is not', null)
    .limit(1)
    .executeTakeFirst()) !== undefined
