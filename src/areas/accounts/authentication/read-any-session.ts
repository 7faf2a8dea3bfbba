import { isAPIError } from 'better-auth/api'
import { requireReachable } from '../../../platform/database/require-reachable.ts'
import type { Session } from '../../../platform/http/app.ts'
import type { Services } from '../../../platform/use-case.ts'
import { authOf, type AuthServices } from './auth.ts'

type Reading = AuthServices & Pick<Services, 'sessionTrust'>

/**
 * The session that a request's cookies name, also one that waits for the second factor (`pending`): such a session
 * gives its holder nothing but the question for the code. With `fresh`, and after a change to the person's sessions,
 * the database is asked, not the cookie.
 */
export async function readAnySession(
  services: Reading,
  headers: Headers,
  { fresh = false }: { readonly fresh?: boolean } = {},
): Promise<{ readonly session: Session; readonly pending: boolean } | null> {
  const told = await ask(services, headers, fresh)
  const found =
    fresh || !told.response || services.sessionTrust.believes(told.response.user.id, Date.now())
      ? told
      : await ask(services, headers, true)
  if (!found.response) return null
  const { session, user } = found.response
  // The configuration decides, from the moment it changes; the demo network has administrators of its own.
  const isAdmin =
    services.config.admins.includes(user.email) || (user.demo === true && user.admin === true)
  return {
    session: {
      id: session.id,
      actor: { id: user.id, email: user.email, name: user.name, admin: isAdmin },
      cookies: found.headers.getSetCookie(),
    },
    pending: user.twoFactorEnabled === true && session.secondFactorGiven !== true,
  }
}

const ask = (services: AuthServices, headers: Headers, fresh: boolean) =>
  authOf(services)
    .api.getSession({
      headers,
      returnHeaders: true,
      ...(fresh ? { query: { disableCookieCache: true } } : {}),
    })
    .catch((error: unknown) => explain(services, error))

// The library hides what went wrong when it asked the database; if the database is away, asking again says so.
async function explain({ db }: Pick<AuthServices, 'db'>, error: unknown): Promise<never> {
  if (isAPIError(error) && error.statusCode >= 500) await requireReachable(db)
  throw error
}
