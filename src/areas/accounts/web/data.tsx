import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { signOut } from '../authentication/sign-out.ts'
import { ownData } from '../queries/own-data.ts'
import { eraseAccount } from '../use-cases/erase-account.ts'
import { confirmationForm } from './forms.ts'
import { DataPage } from './pages/data-page.tsx'
import { withCookies } from './with-cookies.ts'

/** What is kept about one: to take along, or to erase. */
export async function showData(exchange: Exchange, rejected?: Rejected): Promise<Response> {
  return exchange.page(
    <DataPage email={exchange.person.email} {...(rejected ? { rejected } : {})} />,
  )
}

/** Everything that is kept about one, as a file. */
export async function sendData(exchange: Exchange): Promise<Response> {
  const { person, context } = exchange
  const data = await ownData(context.db, person.id, person.email)
  const content = { from: context.config.url, at: context.now().toISOString(), ...data }
  return new Response(JSON.stringify(content, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="convite.json"',
      'cache-control': 'no-store',
    },
  })
}

/** Erases one's account, and signs out. */
export const eraseMe = (exchange: Exchange): Promise<Response> =>
  exchange.submit(
    confirmationForm,
    async ({ confirmation }) => {
      await eraseAccount(exchange.context, confirmation)
      const cookies = await signOut(exchange.context, exchange.request.headers)
      return withCookies(exchange.redirect(exchange.path(''), 'account-erased'), cookies)
    },
    (rejected) => showData(exchange, rejected),
  )
