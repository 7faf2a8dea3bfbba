import { sql } from 'kysely'
import { namesShown, titleOfP } from '../../proposals/queries/text-to-read.ts'
import type { SaidClash } from '../domain/clash-in-words.ts'
import type { AssignmentSettings } from '../domain/committee.ts'
import type { SolverAim } from '../domain/solve-committee.ts'
import { isVisible, type Db } from './scope.ts'

export type RunState = 'running' | 'found' | 'clash' | 'stopped' | 'failed' | 'accepted'

export type RunOutcome =
  | { readonly total: number; readonly lowest: number; readonly seconds: number }
  | { readonly clashes: readonly SaidClash[] }

export type Run = {
  readonly id: string
  readonly eventId: string
  readonly aim: SolverAim
  readonly state: RunState
  readonly settings: AssignmentSettings
  readonly progress: number
  readonly outcome: RunOutcome | null
  readonly beganFrom: number
  readonly createdBy: string | null
}

const runs = (db: Db) =>
  db
    .selectFrom('assignmentRuns')
    .select([
      'id',
      'eventId',
      'aim',
      'state',
      sql<AssignmentSettings>`settings`.as('settings'),
      'progress',
      sql<RunOutcome | null>`outcome`.as('outcome'),
      'beganFrom',
      'createdBy',
    ])

export const runById = (db: Db, id: string): Promise<Run | undefined> =>
  runs(db).where('id', '=', id).executeTakeFirst()

/** The newest search of an event that nobody took yet. */
export async function latestRun(db: Db, eventId: string): Promise<Run | undefined> {
  const run = await runs(db)
    .where('eventId', '=', eventId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return run && run.state !== 'accepted' && run.state !== 'stopped' ? run : undefined
}

/** How often the assignments of an event changed, and what its chairs set last. Locked, nobody else changes them meanwhile. */
export async function assignmentVersion(db: Db, eventId: string) {
  const row = await db
    .selectFrom('assignmentVersions')
    .select(['version', sql<Partial<AssignmentSettings>>`settings`.as('settings')])
    .where('eventId', '=', eventId)
    .executeTakeFirst()
  return row ?? { version: 0, settings: {} }
}

/** The titles of some proposals by their ids, without those that a conflict hides from the one who looks. */
export async function titlesOf(
  db: Db,
  eventId: string,
  readerId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; title: string }>`
    select p.id, ${titleOfP(namesShown(eventId))} as title from proposals p where p.event_id = ${eventId} and p.id = any(${[...ids]}::uuid[])
      and ${isVisible(eventId, readerId)}`.execute(db)
  return new Map(rows.map(({ id, title }) => [id, title]))
}
