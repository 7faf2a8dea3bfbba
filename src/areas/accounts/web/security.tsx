import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { ownSecurity } from '../queries/own-security.ts'
import { endOtherSessions } from '../use-cases/end-other-sessions.ts'
import { removePasskey, renamePasskey } from '../use-cases/manage-passkeys.ts'
import { passkeyForm } from './forms.ts'
import { SecurityPage } from './pages/security-page.tsx'

/** How one signs in: passkeys, the second factor, sessions. */
export async function showSecurity(exchange: Exchange, rejected?: Rejected): Promise<Response> {
  const { db, now } = exchange.context
  const security = await ownSecurity(db, exchange.person.id, now())
  return exchange.page(
    <SecurityPage
      security={security}
      sessionId={exchange.sessionId}
      {...(rejected ? { rejected } : {})}
    />,
  )
}

const home = (exchange: Exchange) => exchange.path('me', 'security')

export const savePasskeyName = (exchange: Exchange): Promise<Response> =>
  exchange.submit(
    passkeyForm,
    async ({ name }) => {
      await renamePasskey(exchange.context, exchange.param('passkey'), name)
      return exchange.redirect(home(exchange), 'saved')
    },
    (rejected) => showSecurity(exchange, rejected),
  )

export async function dropPasskey(exchange: Exchange): Promise<Response> {
  await removePasskey(exchange.context, exchange.param('passkey'))
  return exchange.redirect(home(exchange), 'passkey-removed')
}

export async function leaveElsewhere(exchange: Exchange): Promise<Response> {
  await endOtherSessions(exchange.context, exchange.sessionId ?? '')
  return exchange.redirect(home(exchange), 'signed-out-elsewhere')
}
