import { AppError } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { askedJoin, otherAccount } from '../queries/account-joins.ts'
import { askToJoin } from '../use-cases/ask-to-join.ts'
import { joinAccounts } from '../use-cases/join-accounts.ts'
import { showData } from './data.tsx'
import { joinForm } from './forms.ts'
import { JoinPage } from './pages/join-page.tsx'

/** Mails a link to another address of one's own. */
export const askJoin = (x: Exchange): Promise<Response> =>
  x.submit(
    joinForm,
    async ({ email }) => {
      await askToJoin(x.context, email)
      return x.redirect(x.path('me', 'data'), 'join-asked')
    },
    (rejected) => showData(x, rejected),
  )

/** Where that link leads: what would come over, and a button. */
export async function joinPage(x: Exchange): Promise<Response> {
  const { db, now } = x.context
  const asked = await askedJoin(db, x.person.id, x.param('secret'), now())
  if (!asked) throw new AppError('link-not-valid')
  const other = await otherAccount(db, asked.email)
  const response = x.page(
    <JoinPage
      own={x.person.email}
      email={asked.email}
      other={other ?? null}
      action={x.url.pathname}
    />,
  )
  response.headers.set('referrer-policy', 'no-referrer')
  return response
}

export async function pressJoin(x: Exchange): Promise<Response> {
  const { dropped } = await joinAccounts(x.context, x.param('secret'))
  return x.redirect(x.path('me'), dropped['reviews'] ? 'accounts-joined-once' : 'accounts-joined')
}
