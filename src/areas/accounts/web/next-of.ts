import { safePath } from '../../../platform/http/safe-redirect.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'

/** Where a person wanted to go before signing in, if that is a place of this site; else their own page. */
export const nextOf = (exchange: Exchange, next: string | null): string =>
  (next && safePath(next)) || exchange.path('me')

/** The sign-in page that leads on to `next`. It sends on who is signed in, and asks who has not given the code. */
export const signInPath = (exchange: Exchange, next: string): string =>
  `${exchange.path('sign-in')}?next=${encodeURIComponent(next)}`
