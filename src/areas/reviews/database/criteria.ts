import { sql } from 'kysely'
import { newId } from '../../../shared/ids.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { json } from '../../../platform/database/json.ts'
import type { EventScope } from '../../accounts/queries.ts'

type SetUp = Authorized<EventScope, 'review.set-up'>

export type CriterionValues = {
  readonly name: LocalizedText
  readonly steps: readonly LocalizedText[]
  readonly weight: number
  readonly trackId: string | null
}

/** Adds a criterion after the others, or changes the one with this id; its id. */
export async function saveCriterionRow(
  db: DatabaseTransaction,
  event: SetUp,
  id: string | null,
  criterion: CriterionValues,
  now: Date,
): Promise<string> {
  const values = { ...criterion, name: json(criterion.name), steps: json(criterion.steps) }
  if (id !== null) {
    await db
      .updateTable('reviewCriteria')
      .set(values)
      .where('id', '=', id)
      .where('eventId', '=', event.id)
      .execute()
    return id
  }
  const added = newId(now.getTime())
  await db
    .insertInto('reviewCriteria')
    .values(({ selectFrom }) => ({
      id: added,
      eventId: event.id,
      ...values,
      position: selectFrom('reviewCriteria')
        .where('eventId', '=', event.id)
        .select(({ fn, val }) =>
          fn.coalesce(sql<number>`max(position) + 1`, val(0)).as('position'),
        ),
    }))
    .execute()
  return added
}

/** Gives the scores of the overall impression, given while it was all that was asked, to this criterion. */
export const keepOverallScores = (db: DatabaseTransaction, event: SetUp, criterionId: string) =>
  sql`
    insert into review_scores (proposal_id, reviewer_id, criterion_id, score)
    select r.proposal_id, r.reviewer_id, ${criterionId}, least(5, greatest(1, round(r.score)))
    from proposals p join reviews r on r.proposal_id = p.id where p.event_id = ${event.id} and r.score is not null`.execute(
    db,
  )

/** Removes a criterion and what was scored by it. */
export const deleteCriterionRow = (db: DatabaseTransaction, event: SetUp, id: string) =>
  db.deleteFrom('reviewCriteria').where('id', '=', id).where('eventId', '=', event.id).execute()
