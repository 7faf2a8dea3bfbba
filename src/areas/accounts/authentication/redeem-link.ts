import { isAPIError } from 'better-auth/api'
import { AppError } from '../../../shared/app-error.ts'
import { networkOf } from '../../../platform/http/limit-requests.ts'
import { hitLimit } from '../../../platform/rate-limit.ts'
import type { Context } from '../../../platform/use-case.ts'
import { authOf } from './auth.ts'

type Used = { readonly token: string; readonly remoteAddress: string; readonly userAgent: string }

/**
 * Signs in by the token of a link, which is used up by it; a person new here gets an account. Answers the cookies of
 * the session, which may still wait for the second factor. AppError 'link-not-valid' if the link was used before, is
 * too old or never was, 'too-many-requests' for who tries too many.
 */
export async function redeemLink(
  context: Context,
  { token, remoteAddress, userAgent }: Used,
): Promise<readonly string[]> {
  const limit = await hitLimit(
    context.db,
    `link-from:${networkOf(remoteAddress)}`,
    200,
    15 * 60,
    context.now(),
  )
  if (!limit.allowed)
    throw new AppError('too-many-requests', { retryAfterSeconds: limit.retryAfterSeconds })
  try {
    const { headers } = await authOf(context).api.magicLinkVerify({
      query: { token },
      headers: new Headers({ 'accept-language': context.language, 'user-agent': userAgent }),
      returnHeaders: true,
    })
    return headers.getSetCookie()
  } catch (error) {
    if (isAPIError(error)) throw new AppError('link-not-valid')
    throw error
  }
}
