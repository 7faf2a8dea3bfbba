import { AppError } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { redeemLink } from '../authentication/redeem-link.ts'
import { linkForm } from './forms.ts'
import { nextOf, signInPath } from './next-of.ts'
import { LinkPage } from './pages/link-page.tsx'
import { withCookies } from './with-cookies.ts'

/** Where the link of a mail leads: one button, since only pressing it signs in. */
export async function showLink(exchange: Exchange): Promise<Response> {
  const { searchParams } = exchange.url
  const token = searchParams.get('token')
  if (!token) throw new AppError('link-not-valid')
  const next = nextOf(exchange, searchParams.get('next'))
  const response = exchange.page(<LinkPage token={token} next={next} />)
  response.headers.set('referrer-policy', 'no-referrer')
  return response
}

/** Signs in by the link, which is used up. */
export const pressLink = (exchange: Exchange): Promise<Response> =>
  exchange.submit(
    linkForm,
    async ({ token, next }) => {
      const { context, remoteAddress, request } = exchange
      const userAgent = request.headers.get('user-agent') ?? ''
      const to = signInPath(exchange, nextOf(exchange, next))
      try {
        const cookies = await redeemLink(context, { token, remoteAddress, userAgent })
        return withCookies(exchange.redirect(to), cookies)
      } catch (error) {
        // Pressed twice, or in a second tab: whoever is in already has lost nothing.
        if (exchange.actor && error instanceof AppError && error.code === 'link-not-valid')
          return exchange.redirect(to)
        throw error
      }
    },
    async () => exchange.page(<LinkPage token={null} next={exchange.path('me')} />),
  )
