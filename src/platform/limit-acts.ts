import { AppError } from '../shared/app-error.ts'
import { hitLimit } from './rate-limit.ts'
import type { Database, DatabaseTransaction } from './database/database.ts'
import type { Context } from './use-case.ts'

/** The work of a use case, or the same before its transaction. */
type Acting = {
  readonly db: Database | DatabaseTransaction
  readonly actor: Context['actor']
  readonly now: Date
  readonly context: Pick<Context, 'quiet'>
}

/** At most `limit` in the seconds that begin with the first. */
type ActLimit = { readonly act: string; readonly limit: number; readonly seconds: number }

/**
 * Counts one act of a person that others pay for (mail to strangers, room in the store): AppError 'too-many-requests'
 * beyond the limit. Administrators, and what is loaded from elsewhere, are not counted.
 */
export async function limitActs(
  { db, actor, now, context }: Acting,
  { act, limit, seconds }: ActLimit,
): Promise<void> {
  if (!actor || actor.admin || context.quiet) return
  const { allowed, retryAfterSeconds } = await hitLimit(
    db,
    `${act}:${actor.id}`,
    limit,
    seconds,
    now,
  )
  if (!allowed) throw new AppError('too-many-requests', { retryAfterSeconds })
}

const hour = 60 * 60
/** What one person may do in an hour or a day, far above what an organiser needs. */
export const actLimits = {
  upload: { act: 'upload', limit: 100, seconds: hour },
  invite: { act: 'invite', limit: 200, seconds: 24 * hour },
  create: { act: 'create', limit: 100, seconds: 24 * hour },
  tell: { act: 'tell', limit: 60, seconds: hour },
  propose: { act: 'propose', limit: 50, seconds: hour },
} as const satisfies Record<string, ActLimit>
