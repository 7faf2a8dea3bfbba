import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { LateAccess } from '../domain/deadlines.ts'

type Db = Database | DatabaseTransaction

/** A code with which somebody may write after the close. */
export type LateCode = LateAccess & {
  readonly id: string
  readonly code: string
  readonly hostId: string | null
  /** For whom it is; only its organisers read it. */
  readonly note: string
  readonly uses: number
  readonly used: number
}

const columns = [
  'id',
  'code',
  'hostId',
  'note',
  'expiresAt',
  'uses',
  'used',
  'formatIds',
  'trackIds',
] as const

/** The codes of an event's call (`hostId` null) or of one host's, the newest first. */
export const lateCodesOf = (db: Db, eventId: string, hostId: string | null): Promise<LateCode[]> =>
  db
    .selectFrom('lateCodes')
    .select(columns)
    .where('eventId', '=', eventId)
    .where(sql<boolean>`host_id is not distinct from ${hostId}::uuid`)
    .orderBy('createdAt', 'desc')
    .limit(200)
    .execute()

/** What a proposal's code allows, with the host of whose call it is (null: every call's); null without one. */
export const lateAccessOf = async (
  db: Db,
  id: string | null,
): Promise<(LateAccess & Pick<LateCode, 'hostId'>) | null> =>
  id === null
    ? null
    : ((await db
        .selectFrom('lateCodes')
        .select(['hostId', 'expiresAt', 'formatIds', 'trackIds'])
        .where('id', '=', id)
        .executeTakeFirst()) ?? null)
