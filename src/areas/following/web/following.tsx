import { z } from 'zod'
import { notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { interestsOf } from '../../kiosk/queries/interests.ts'
import { endOwnInterests } from '../../kiosk/use-cases/end-own-interests.ts'
import type { Whose } from '../domain/whose.ts'
import { followsOf } from '../queries/subjects.ts'
import { setLanguage } from '../use-cases/set-language.ts'
import { stopFollowing } from '../use-cases/stop-following.ts'
import { chooseNewsletter } from '../use-cases/choose-newsletter.ts'
import { languageForm, newsletterForm, stopForm } from './forms.ts'
import { FollowingPage } from './pages/following-page.tsx'

/** Whose follows a page is about, and where it stands. */
type Owner = (x: Exchange) => { readonly whose: Whose; readonly base: string }

/** By the link in a mail. */
export const bySecret: Owner = (x) => ({
  whose: { secret: x.param('secret') },
  base: x.path('following', x.param('secret')),
})

/** Of who is signed in. */
export const byAccount: Owner = (x) => ({
  whose: { email: x.person.email },
  base: x.path('me', 'following'),
})

async function page(x: Exchange, owner: Owner): Promise<Response> {
  const { whose, base } = owner(x)
  const found = await followsOf(x.context.db, whose)
  const email = 'email' in whose ? whose.email : found?.email
  return x.page(
    <FollowingPage
      own={'email' in whose}
      email={found?.email ?? ''}
      lang={found?.lang ?? x.language}
      events={email ? await interestsOf(x.context.db, email) : []}
      follows={(found?.follows ?? []).filter(({ confirmedAt }) => confirmedAt !== null)}
      base={base}
    />,
  )
}

/** What an address follows, in which language it is told, and how to end it. */
export const followingPage = (owner: Owner) => (x: Exchange) => page(x, owner)

export const stopIt = (owner: Owner) => (x: Exchange) =>
  x.submit(
    stopForm,
    async ({ follow, event }) => {
      const { whose, base } = owner(x)
      const found = await followsOf(x.context.db, whose)
      const email = 'email' in whose ? whose.email : found?.email
      // One event, or with nothing all of it.
      if (email && (event || !follow)) await endOwnInterests(x.context, email, event)
      if (event) return x.redirect(base, 'follow-ended')
      await stopFollowing(x.context, whose, follow)
      return x.redirect(base, 'follow-ended')
    },
    () => page(x, owner),
  )

export const saveLanguage = (owner: Owner) => (x: Exchange) =>
  x.submit(
    languageForm,
    async ({ lang }) => {
      const { whose, base } = owner(x)
      await setLanguage(x.context, whose, lang)
      return x.redirect(base, 'saved')
    },
    () => page(x, owner),
  )

export const saveNewsletter = (owner: Owner) => (x: Exchange) =>
  x.submit(
    newsletterForm,
    async ({ follow, newsletter }) => {
      const { whose, base } = owner(x)
      await chooseNewsletter(x.context, whose, follow, newsletter === 'yes')
      return x.redirect(base, 'saved')
    },
    () => page(x, owner),
  )

/** One click in a mail program ends the newsletter of one community; what else is followed stays. */
export async function endNewsletter(x: Exchange): Promise<Response> {
  const follow = z.uuid().safeParse(x.param('follow'))
  if (!follow.success) throw notFound()
  await chooseNewsletter(x.context, { secret: x.param('secret') }, follow.data, false)
  return page(x, bySecret)
}

/** One click in a mail program ends it all (RFC 8058): no question, no redirect. */
export async function unsubscribe(x: Exchange): Promise<Response> {
  const whose = { secret: x.param('secret') }
  const found = await followsOf(x.context.db, whose)
  if (found) await endOwnInterests(x.context, found.email, null)
  await stopFollowing(x.context, whose, null)
  return page(x, bySecret)
}
