import type { Session } from '../../platform/http/app.ts'
import type { Services } from '../../platform/use-case.ts'
import { readAnySession } from './authentication/read-any-session.ts'

/** What the web process needs of the accounts: who is behind a request. */
export type Accounts = {
  /** The session of a request, from its cookie; null for visitors. */
  readSession(request: Request): Promise<Session | null>
  /** Part of the session cookie's name, by which the page cache knows a person from a visitor. */
  readonly sessionCookie: string
}

/** Part of the name of the cookie that holds a session; over https it begins with `__Secure-`. */
export const sessionCookie = 'convite.session_token'

/** The accounts of this installation. A session whose second factor is still asked for counts as none. */
export const createAccounts = (services: Services): Accounts => ({
  sessionCookie,
  async readSession(request) {
    if (!request.headers.get('cookie')?.includes(sessionCookie)) return null
    const found = await readAnySession(services, request.headers)
    return found && !found.pending ? found.session : null
  },
})
