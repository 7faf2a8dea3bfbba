import { isAPIError } from 'better-auth/api'
import { AppError } from '../../../shared/app-error.ts'
import { hitLimit } from '../../../platform/rate-limit.ts'
import type { Context } from '../../../platform/use-case.ts'
import { markSecondFactorGiven } from '../database.ts'
import { recordOwnAct } from '../use-cases/audit-own-act.ts'
import { authOf } from './auth.ts'
import { readAnySession } from './read-any-session.ts'

/**
 * Completes a session that waits for the second factor, by a code of the authenticator app or one of the backup codes
 * (used up by it). Answers the session's cookies. At most 5 tries in five minutes for a person; the code stays
 * guessable only 1 : 200,000 in that time. AppError 'wrong-code', 'too-many-requests', 'sign-in-required'.
 */
export async function giveSecondFactor(
  context: Context,
  headers: Headers,
  code: string,
): Promise<readonly string[]> {
  const found = await readAnySession(context, headers, { fresh: true })
  if (!found?.pending) throw new AppError('sign-in-required')
  const { session } = found
  const limit = await hitLimit(
    context.db,
    `second-factor:${session.actor.id}`,
    5,
    5 * 60,
    context.now(),
  )
  if (!limit.allowed)
    throw new AppError('too-many-requests', { retryAfterSeconds: limit.retryAfterSeconds })
  const { api } = authOf(context)
  const typed = code.replace(/\s/g, '')
  const byApp = /^\d{6}$/.test(typed)
  try {
    if (byApp) await api.verifyTOTP({ body: { code: typed }, headers })
    else await api.verifyBackupCode({ body: { code: typed }, headers })
  } catch (error) {
    if (isAPIError(error))
      throw new AppError('invalid-input', {}, [{ field: 'code', code: 'wrong-code' }])
    throw error
  }
  await markSecondFactorGiven(context.db, session.id)
  if (!byApp) await recordOwnAct({ ...context, actor: session.actor }, 'account.use-backup-code')
  const completed = await readAnySession(context, headers, { fresh: true })
  return completed?.session.cookies ?? []
}
