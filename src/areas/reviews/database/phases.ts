import { newId } from '../../../shared/ids.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { json } from '../../../platform/database/json.ts'
import type { EventScope } from '../../accounts/queries.ts'
import type { PhaseSettings } from '../../proposals/queries/reading-phase.ts'

type SetUp = Authorized<EventScope, 'review.set-up'>

export type PhaseValues = Omit<PhaseSettings, 'id'>

/** Adds a phase, or changes the one with this id; its id. */
export async function savePhaseRow(
  db: DatabaseTransaction,
  event: SetUp,
  id: string | null,
  phase: PhaseValues,
  now: Date,
): Promise<string> {
  const values = { ...phase, name: json(phase.name), hiddenFields: [...phase.hiddenFields] }
  const saved = id ?? newId(now.getTime())
  await db
    .insertInto('reviewPhases')
    .values({ id: saved, eventId: event.id, ...values })
    .onConflict((known) =>
      known.column('id').doUpdateSet(values).where('reviewPhases.eventId', '=', event.id),
    )
    .execute()
  return saved
}

export const deletePhaseRow = (db: DatabaseTransaction, event: SetUp, id: string) =>
  db.deleteFrom('reviewPhases').where('id', '=', id).where('eventId', '=', event.id).execute()
