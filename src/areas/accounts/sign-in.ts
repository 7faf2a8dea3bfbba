import type { Session } from '../../platform/http/app.ts'

/** What the web process needs of the accounts: who is behind a request. */
export type Accounts = {
  /** The session of a request, from its cookie; null for visitors. */
  readSession(request: Request): Promise<Session | null>
  /** Part of the session cookie's name, by which the page cache knows a person from a visitor. */
  readonly sessionCookie: string
}
