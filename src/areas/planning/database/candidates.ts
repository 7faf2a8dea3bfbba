import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import { newId } from '../../../shared/ids.ts'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { json } from '../../../platform/database/json.ts'
import type { EventScope } from '../../accounts/queries.ts'
import type { Plan } from '../domain/plan.ts'
import type { Wishes } from '../domain/wish.ts'
import type { Asked, CandidateAim } from '../queries/candidates.ts'

type Planners = Authorized<EventScope, 'agenda.plan'>

export async function saveWishes(
  db: DatabaseTransaction,
  event: Planners,
  wishes: Wishes,
): Promise<void> {
  await db
    .insertInto('timetableWishes')
    .values(Object.entries(wishes).map(([wish, weight]) => ({ eventId: event.id, wish, weight })))
    .onConflict((known) =>
      known
        .columns(['eventId', 'wish'])
        .doUpdateSet((row) => ({ weight: row.ref('excluded.weight') })),
    )
    .execute()
}

/** Two people who begin or take one at one moment count one after the other. */
const countAlone = (db: DatabaseTransaction, event: Planners) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`candidates ${event.id}`}, 0))`.execute(db)

/** Notes a search that begins, with the next number of its event; undefined if one is under way. */
export async function insertCandidate(
  db: DatabaseTransaction,
  event: Planners,
  { aim, asked }: { readonly aim: CandidateAim; readonly asked: Asked },
  { by, at }: { readonly by: string | null; readonly at: Date },
): Promise<{ readonly id: string; readonly number: number } | undefined> {
  await countAlone(db, event)
  const { rows } = await sql<{ id: string; number: number }>`
    insert into candidates (id, event_id, number, aim, state, asked, created_at, created_by)
    select ${newId(at.getTime())}, ${event.id}, coalesce(max(number), 0) + 1, ${aim}, 'running', ${json(asked)}, ${at}, ${by}
    from candidates where event_id = ${event.id}
    on conflict (event_id) where state = 'running' do nothing returning id, number`.execute(db)
  return rows[0]
}

/** Keeps how the working copy was before it changed, as a candidate like others; its number. */
export async function keepAsCandidate(
  db: DatabaseTransaction,
  event: Planners,
  { asked, plan }: { readonly asked: Asked; readonly plan: Plan },
  { by, at }: { readonly by: string | null; readonly at: Date },
): Promise<number> {
  await countAlone(db, event)
  const { rows } = await sql<{ number: number }>`
  insert into candidates (id, event_id, number, aim, state, asked, plan, progress, created_at, created_by, ended_at)
  select ${newId(at.getTime())}, ${event.id}, coalesce(max(number), 0) + 1, 'kept', 'found', ${json(asked)}, ${json(plan)}, 1, ${at}, ${by}, ${at}
  from candidates where event_id = ${event.id} returning number`.execute(db)
  return rows[0]!.number
}

/** Writes the best so far; `stop` tells that somebody wants it to end, or that it is under way no longer. */
export async function tellBest(
  db: Database,
  id: string,
  { done, plan }: { readonly done: number; readonly plan: Plan | null },
): Promise<'go-on' | 'stop'> {
  const row = await db
    .updateTable('candidates')
    .set({ progress: Math.min(done, 1), ...(plan && { plan: json(plan) }) })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .returning('stopAsked')
    .executeTakeFirst()
  return row && !row.stopAsked ? 'go-on' : 'stop'
}

export async function endCandidate(
  db: DatabaseTransaction,
  id: string,
  state: 'found' | 'failed',
  { plan, at }: { readonly plan: Plan | null; readonly at: Date },
): Promise<void> {
  await db
    .updateTable('candidates')
    .set({ state, progress: 1, endedAt: at, ...(plan && { plan: json(plan) }) })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .execute()
}

export const askToStop = (db: DatabaseTransaction, event: Planners, id: string) =>
  db
    .updateTable('candidates')
    .set({ stopAsked: true })
    .where('eventId', '=', event.id)
    .where('id', '=', id)
    .where('state', '=', 'running')
    .execute()

/** Whoever takes the same candidate at the same moment waits, and then sees that it was taken. */
export const lockCandidate = (db: DatabaseTransaction, event: Planners, id: string) =>
  db
    .selectFrom('candidates')
    .select('id')
    .where('eventId', '=', event.id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const markTaken = (db: DatabaseTransaction, event: Planners, id: string) =>
  db
    .updateTable('candidates')
    .set({ state: 'taken' })
    .where('eventId', '=', event.id)
    .where('id', '=', id)
    .execute()

export const forgetCandidate = (db: DatabaseTransaction, event: Planners, id: string) =>
  db
    .deleteFrom('candidates')
    .where('eventId', '=', event.id)
    .where('id', '=', id)
    .where('state', '<>', 'running')
    .execute()
