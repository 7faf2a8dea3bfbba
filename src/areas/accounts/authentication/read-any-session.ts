import { isAPIError } from 'better-auth/api'
import { sql } from 'kysely'
import type { Session } from '../../../platform/http/app.ts'
import { authOf, type AuthServices } from './auth.ts'

/**
 * The session that a request's cookies name, also one that waits for the second factor (`pending`): such a session
 * gives its holder nothing but the question for the code. With `fresh` the database is asked, not the cookie.
 */
export async function readAnySession(
  services: AuthServices,
  headers: Headers,
  { fresh = false }: { readonly fresh?: boolean } = {},
): Promise<{ readonly session: Session; readonly pending: boolean } | null> {
  const { response, headers: answered } = await authOf(services)
    .api.getSession({
      headers,
      returnHeaders: true,
      ...(fresh ? { query: { disableCookieCache: true } } : {}),
    })
    .catch((error: unknown) => explain(services, error))
  if (!response) return null
  const { session, user } = response
  // The configuration decides, from the moment it changes; the demo network has administrators of its own.
  const isAdmin =
    services.config.admins.includes(user.email) || (user.demo === true && user.admin === true)
  return {
    session: {
      id: session.id,
      actor: { id: user.id, email: user.email, name: user.name, admin: isAdmin },
      cookies: answered.getSetCookie(),
    },
    pending: user.twoFactorEnabled === true && session.secondFactorGiven !== true,
  }
}

// The library hides what went wrong when it asked the database; if the database is away, asking again says so.
async function explain({ db }: Pick<AuthServices, 'db'>, error: unknown): Promise<never> {
  if (isAPIError(error) && error.statusCode >= 500) await sql`select 1`.execute(db)
  throw error
}
