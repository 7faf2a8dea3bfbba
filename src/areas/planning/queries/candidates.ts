import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Mishap, Plan, PlanScope } from '../domain/plan.ts'
import { usualWishes, type Wish, type Wishes } from '../domain/wish.ts'

type Db = Database | DatabaseTransaction

/** `kept`: how the working copy was before a candidate was taken. */
export type CandidateAim = 'search' | 'repair' | 'kept'
export type CandidateState = 'running' | 'found' | 'failed' | 'taken'

/** What a candidate was asked for. */
export type Asked = {
  readonly wishes: Wishes
  readonly scope: PlanScope
  readonly mishaps: readonly Mishap[]
  readonly seconds: number
  readonly seed: number
  /** What happened is written down when it is taken, so that the next search knows. */
  readonly noted?: true
  /** Of what was kept: the number of the candidate that was taken instead. */
  readonly keptBefore?: number
}

/** A timetable beside the working copy, and what became of it. */
export type Candidate = {
  readonly id: string
  readonly eventId: string
  readonly eventSlug: string
  readonly number: number
  readonly aim: CandidateAim
  readonly state: CandidateState
  readonly asked: Asked
  readonly progress: number
  readonly plan: Plan | null
  readonly createdAt: Date
}

const candidates = (db: Db) =>
  db
    .selectFrom('candidates')
    .innerJoin('events', 'events.id', 'candidates.eventId')
    .select([
      'candidates.id',
      'eventId',
      'events.slug as eventSlug',
      'number',
      'aim',
      'state',
      sql<Asked>`asked`.as('asked'),
      'progress',
      sql<Plan | null>`plan`.as('plan'),
      'candidates.createdAt',
    ])

export const candidateById = (db: Db, id: string): Promise<Candidate | undefined> =>
  candidates(db).where('candidates.id', '=', id).executeTakeFirst()

export const candidateByNumber = (
  db: Db,
  eventId: string,
  number: number,
): Promise<Candidate | undefined> =>
  candidates(db).where('eventId', '=', eventId).where('number', '=', number).executeTakeFirst()

/** The newest candidates of an event, those that were taken too. */
export const latestCandidates = (db: Db, eventId: string, most: number): Promise<Candidate[]> =>
  candidates(db).where('eventId', '=', eventId).orderBy('number', 'desc').limit(most).execute()

/** What an event wishes of its timetable. */
export async function wishesOf(db: Db, eventId: string): Promise<Wishes> {
  const rows = await db
    .selectFrom('timetableWishes')
    .select(['wish', 'weight'])
    .where('eventId', '=', eventId)
    .execute()
  const said = rows.map(({ wish, weight }) => [wish as Wish, weight])
  return { ...usualWishes, ...(Object.fromEntries(said) as Partial<Wishes>) }
}
