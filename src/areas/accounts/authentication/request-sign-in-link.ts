import { AppError } from '../../../shared/app-error.ts'
import { networkOf } from '../../../platform/http/limit-requests.ts'
import { hitLimit } from '../../../platform/rate-limit.ts'
import type { Context } from '../../../platform/use-case.ts'
import { authOf } from './auth.ts'

const quarterHour = 15 * 60

type Asked = {
  readonly email: string
  readonly next: string | null
  readonly remoteAddress: string
}

/**
 * Sends a link that signs in to an address, known or not: the answer says nothing about who has an account. At most
 * 10 links a quarter of an hour to one address and 100 from one place (a venue, a university), else AppError 'too-many-requests'.
 */
export async function requestSignInLink(
  context: Context,
  { email, next, remoteAddress }: Asked,
): Promise<void> {
  const now = context.now()
  const limits = [
    await hitLimit(context.db, `sign-in-from:${networkOf(remoteAddress)}`, 100, quarterHour, now),
    await hitLimit(context.db, `sign-in-to:${email}`, 10, quarterHour, now),
  ]
  const refused = limits.find(({ allowed }) => !allowed)
  if (refused)
    throw new AppError('too-many-requests', { retryAfterSeconds: refused.retryAfterSeconds })
  await authOf(context).api.signInMagicLink({
    body: { email, metadata: { language: context.language, ...(next ? { next } : {}) } },
    headers: new Headers(),
  })
}
