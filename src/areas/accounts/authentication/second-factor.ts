import { isAPIError } from 'better-auth/api'
import { AppError } from '../../../shared/app-error.ts'
import { hitLimit } from '../../../platform/rate-limit.ts'
import type { Context } from '../../../platform/use-case.ts'
import { recordOwnAct } from '../use-cases/audit-own-act.ts'
import { hasSecondFactor } from '../queries.ts'
import { authOf } from './auth.ts'

const wrongCode = () => new AppError('invalid-input', {}, [{ field: 'code', code: 'wrong-code' }])

/** Makes a secret for the authenticator app. It counts only once a code made from it was given (`confirm…`). */
export async function prepareSecondFactor(context: Context, headers: Headers): Promise<void> {
  await refusing(authOf(context).api.enableTwoFactor({ body: { method: 'totp' }, headers }))
}

/**
 * The address that an authenticator app reads as a QR code. AppError 'not-found' if nothing was prepared, and once it
 * is confirmed: whoever finds an open browser must not copy the second factor.
 */
export async function secondFactorAddress(context: Context, headers: Headers): Promise<string> {
  if (await hasSecondFactor(context.db, context.actor?.id ?? '')) throw new AppError('not-found')
  try {
    return (await authOf(context).api.getTOTPURI({ body: {}, headers })).totpURI
  } catch (error) {
    if (isAPIError(error)) throw new AppError('not-found')
    throw error
  }
}

type Confirmed = { readonly cookies: readonly string[]; readonly backupCodes: readonly string[] }

/**
 * Switches the second factor on by a first code: from now on every way to sign in but a passkey asks for one. Answers
 * the cookies of the session, which is a new one, and the backup codes, shown this once. AppError 'wrong-code'.
 */
export async function confirmSecondFactor(
  context: Context,
  headers: Headers,
  code: string,
): Promise<Confirmed> {
  await limitCodes(context)
  const { api } = authOf(context)
  const { headers: answered } = await refusing(
    api.verifyTOTP({ body: { code: code.replace(/\s/g, '') }, headers, returnHeaders: true }),
  )
  const { backupCodes } = await api.viewBackupCodes({ body: { userId: context.actor?.id ?? '' } })
  await recordOwnAct(context, 'account.second-factor-on')
  return { cookies: answered.getSetCookie(), backupCodes }
}

/** Switches it off, by a code: whoever finds an open browser cannot. Answers the session's cookies. */
export async function endSecondFactor(
  context: Context,
  headers: Headers,
  code: string,
): Promise<readonly string[]> {
  await requireCode(context, headers, code)
  const { headers: answered } = await refusing(
    authOf(context).api.disableTwoFactor({ body: {}, headers, returnHeaders: true }),
  )
  await recordOwnAct(context, 'account.second-factor-off')
  return answered.getSetCookie()
}

/** New backup codes, shown this once, by a code; the old ones are void. */
export async function renewBackupCodes(
  context: Context,
  headers: Headers,
  code: string,
): Promise<readonly string[]> {
  await requireCode(context, headers, code)
  const made = await refusing(authOf(context).api.generateBackupCodes({ body: {}, headers }))
  await recordOwnAct(context, 'account.renew-backup-codes')
  return made.backupCodes
}

/** Checks a code of the app or a backup code (used up by it). AppError 'wrong-code', 'too-many-requests'. */
async function requireCode(context: Context, headers: Headers, code: string): Promise<void> {
  await limitCodes(context)
  const { api } = authOf(context)
  const typed = code.replace(/\s/g, '')
  if (/^\d{6}$/.test(typed)) await refusing(api.verifyTOTP({ body: { code: typed }, headers }))
  else {
    await refusing(api.verifyBackupCode({ body: { code: typed, disableSession: true }, headers }))
    await recordOwnAct(context, 'account.use-backup-code')
  }
}

// A code of six digits is safe only while few can be tried: 5 in five minutes, in all places together.
async function limitCodes(context: Context): Promise<void> {
  const limit = await hitLimit(
    context.db,
    `second-factor:${context.actor?.id}`,
    5,
    5 * 60,
    context.now(),
  )
  if (!limit.allowed)
    throw new AppError('too-many-requests', { retryAfterSeconds: limit.retryAfterSeconds })
}

async function refusing<Result>(attempt: Promise<Result>): Promise<Result> {
  try {
    return await attempt
  } catch (error) {
    if (isAPIError(error)) throw wrongCode()
    throw error
  }
}
