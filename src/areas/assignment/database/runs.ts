import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import { newId } from '../../../shared/ids.ts'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { json } from '../../../platform/database/json.ts'
import type { EventScope } from '../../accounts/queries.ts'
import type { AssignmentSettings } from '../domain/committee.ts'
import type { FoundPair, SolverAim } from '../domain/solve-committee.ts'
import type { RunOutcome, RunState } from '../queries/runs.ts'

type Chairs = Authorized<EventScope, 'assignment.make'>

/** Notes a search that begins; undefined if one is under way. */
export async function insertRun(
  db: DatabaseTransaction,
  event: Chairs,
  run: {
    readonly aim: SolverAim
    readonly settings: AssignmentSettings
    readonly beganFrom: number
  },
  { by, at }: { readonly by: string | null; readonly at: Date },
): Promise<string | undefined> {
  const id = newId(at.getTime())
  const rows = await db
    .insertInto('assignmentRuns')
    .values({
      id,
      eventId: event.id,
      ...run,
      settings: json(run.settings),
      state: 'running',
      createdAt: at,
      createdBy: by,
    })
    .onConflict((known) => known.column('eventId').where('state', '=', 'running').doNothing())
    .returning('id')
    .execute()
  return rows[0]?.id
}

/** Writes how far a search is; false if it is not under way any more: somebody stopped it. */
export async function tellProgress(
  db: Database,
  runId: string,
  progress: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('assignmentRuns')
    .set({ progress })
    .where('id', '=', runId)
    .where('state', '=', 'running')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Ends a search that is in one of these states; false if it is in none of them. */
export async function endRun(
  db: DatabaseTransaction,
  runId: string,
  from: readonly RunState[],
  to: RunState,
  { outcome, at }: { readonly outcome?: RunOutcome; readonly at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('assignmentRuns')
    .set({ state: to, endedAt: at, ...(outcome && { outcome: json(outcome), progress: 1 }) })
    .where('id', '=', runId)
    .where('state', 'in', [...from])
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Forgets what an earlier attempt at a search wrote: it may have read other proposals, and ended midway. */
export const forgetFound = (db: DatabaseTransaction, runId: string) =>
  db.deleteFrom('assignmentRunPairs').where('runId', '=', runId).execute()

/** Writes a piece of what a search found; what was written before stays. */
export const insertFound = (db: DatabaseTransaction, runId: string, pairs: readonly FoundPair[]) =>
  sql`
    insert into assignment_run_pairs (run_id, proposal_id, reviewer_id, score, reasons)
    select ${runId}, f."proposalId", f."personId", f.score, f.reasons
    from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb)
      as f ("proposalId" uuid, "personId" uuid, score double precision, reasons jsonb)
      join proposals p on p.id = f."proposalId" join people on people.id = f."personId"
    on conflict do nothing`.execute(db)
