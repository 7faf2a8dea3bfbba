import type { Exchange } from '../../../platform/http/exchange.tsx'
import { authOf, authWithOidc } from '../authentication/auth.ts'
import { notFound } from '../../../shared/app-error.ts'

/** Lets the sign-in library answer: only on the addresses that the routes name. */
export const passkeyEndpoint = (exchange: Exchange): Promise<Response> =>
  authOf(exchange.context).handler(exchange.request)

/** Where the provider sends the browser back to. */
export async function oidcCallback(exchange: Exchange): Promise<Response> {
  const auth = exchange.context.config.oidc ? await authWithOidc(exchange.context) : null
  if (!auth) throw notFound()
  return auth.handler(exchange.request)
}
