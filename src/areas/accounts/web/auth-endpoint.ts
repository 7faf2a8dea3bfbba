import type { Exchange } from '../../../platform/http/exchange.tsx'
import { authOf, authWithOidc } from '../authentication/auth.ts'
import { recordOwnAct } from '../use-cases/audit-own-act.ts'
import { notFound } from '../../../shared/app-error.ts'

/** Lets the sign-in library add a passkey, and writes into the log that it did. */
export async function addPasskey(exchange: Exchange): Promise<Response> {
  const answered = await passkeyEndpoint(exchange)
  if (answered.ok) await recordOwnAct(exchange.context, 'account.add-passkey')
  return answered
}

/** Lets the sign-in library answer: only on the addresses that the routes name. */
export const passkeyEndpoint = (exchange: Exchange): Promise<Response> =>
  authOf(exchange.context).handler(exchange.request)

/** Where the provider sends the browser back to. */
export async function oidcCallback(exchange: Exchange): Promise<Response> {
  const auth = exchange.context.config.oidc ? await authWithOidc(exchange.context) : null
  if (!auth) throw notFound()
  return auth.handler(exchange.request)
}
