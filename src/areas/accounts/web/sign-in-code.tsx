import { typedText } from '../../../platform/http/form-values.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { giveSecondFactor } from '../authentication/give-second-factor.ts'
import { readAnySession } from '../authentication/read-any-session.ts'
import { signOut } from '../authentication/sign-out.ts'
import { codeForm } from './forms.ts'
import { nextOf, signInPath } from './next-of.ts'
import { CodePage } from './pages/code-page.tsx'
import { withCookies } from './with-cookies.ts'

/** Asks for the second factor who has half signed in; others go to the beginning. */
export async function showCode(exchange: Exchange): Promise<Response> {
  const next = nextOf(exchange, exchange.url.searchParams.get('next'))
  const found = await readAnySession(exchange.context, exchange.request.headers)
  if (!found?.pending) return exchange.redirect(signInPath(exchange, next))
  return exchange.page(<CodePage next={next} />)
}

/** Completes the session by a code. */
export const giveCode = (exchange: Exchange): Promise<Response> =>
  exchange.submit(
    codeForm,
    async ({ code, next }) => {
      const cookies = await giveSecondFactor(exchange.context, exchange.request.headers, code)
      return withCookies(exchange.redirect(nextOf(exchange, next)), cookies)
    },
    async (rejected) =>
      exchange.page(
        <CodePage next={nextOf(exchange, typedText(rejected.typed, 'next'))} rejected={rejected} />,
      ),
  )

/** Ends this session. */
export async function endSession(exchange: Exchange): Promise<Response> {
  const cookies = await signOut(exchange.context, exchange.request.headers)
  const response = withCookies(exchange.redirect(exchange.path(''), 'signed-out'), cookies)
  // On a shared computer "back" must not show the pages of whoever left.
  response.headers.set('clear-site-data', '"cache"')
  return response
}
