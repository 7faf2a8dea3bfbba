import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { fromThisMachine } from '../../../platform/http/from-this-machine.ts'
import { typedText } from '../../../platform/http/form-values.ts'
import { beginOidc } from '../authentication/begin-oidc.ts'
import { readAnySession } from '../authentication/read-any-session.ts'
import { requestSignInLink } from '../authentication/request-sign-in-link.ts'
import { demoSignIns } from '../queries.ts'
import { oidcForm, signInForm } from './forms.ts'
import { nextOf, signInPath } from './next-of.ts'
import { LinkSentPage } from './pages/link-sent-page.tsx'
import { SignInPage } from './pages/sign-in-page.tsx'
import { withCookies } from './with-cookies.ts'

/** The question who one is; sends on who is known already, and to the code who has only half signed in. */
export async function showSignIn(exchange: Exchange): Promise<Response> {
  const next = nextOf(exchange, exchange.url.searchParams.get('next'))
  if (exchange.actor) return exchange.redirect(next)
  const found = await readAnySession(exchange.context, exchange.request.headers)
  if (found?.pending)
    return exchange.redirect(`${exchange.path('sign-in', 'code')}?next=${encodeURIComponent(next)}`)
  const failed = exchange.url.searchParams.has('error')
  return signInPage(
    exchange,
    next,
    failed ? { problems: [{ field: '', code: 'provider-refused' }], typed: {} } : undefined,
  )
}

/** Mails a link and says so, whoever it is. */
export const requestLink = (exchange: Exchange): Promise<Response> =>
  exchange.submit(
    signInForm,
    async ({ email, next }) => {
      await requestSignInLink(exchange.context, {
        email,
        next,
        remoteAddress: exchange.remoteAddress,
      })
      return exchange.redirect(exchange.path('sign-in', 'sent'))
    },
    async (rejected) =>
      signInPage(exchange, nextOf(exchange, typedText(rejected.typed, 'next')), rejected),
  )

/** That a mail is on its way; the same for everybody. */
export async function showLinkSent(exchange: Exchange): Promise<Response> {
  return exchange.page(<LinkSentPage devMail={hasDevMail(exchange)} />)
}

/** Sends the browser to the configured provider. */
export const beginWithProvider = (exchange: Exchange): Promise<Response> =>
  exchange.submit(
    oidcForm,
    async (data) => {
      const next = nextOf(exchange, data.next)
      const here = signInPath(exchange, next)
      const { url, cookies } = await beginOidc(exchange.context, { next: here, failed: here })
      const headers = { location: url, 'cache-control': 'no-store' }
      return withCookies(new Response(null, { status: 303, headers }), cookies)
    },
    async (rejected) =>
      signInPage(exchange, nextOf(exchange, typedText(rejected.typed, 'next')), rejected),
  )

async function signInPage(
  exchange: Exchange,
  next: string,
  rejected?: Rejected,
): Promise<Response> {
  const { context } = exchange
  const { oidc } = context.config
  return exchange.page(
    <SignInPage
      next={next}
      provider={oidc?.name ?? null}
      demo={context.demo() ? await demoSignIns(context.db) : []}
      devMail={hasDevMail(exchange)}
      {...(rejected ? { rejected } : {})}
    />,
  )
}

function hasDevMail({ context, remoteAddress, request }: Exchange): boolean {
  return !context.config.mail && fromThisMachine({ remoteAddress, headers: request.headers })
}
