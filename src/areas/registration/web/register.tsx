import { newSecret } from '../../../shared/ids.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { typedText, type FormValue, type FormValues } from '../../../platform/http/form-values.ts'
import type { PlacedOrder } from '../domain/order-request.ts'
import { orderProblems } from '../use-cases/order-problems.ts'
import { placeOrder } from '../use-cases/place-order.ts'
import { registerForm } from './forms.ts'
import { allProblems, looseOrder } from './loose-order.ts'
import { RegisterPage } from './pages/register-page.tsx'
import { registerModel } from './register-model.ts'
import { slowDownGuessing } from './slow-down-guessing.ts'

/** The page on which people register. */
export async function registerPage(x: Exchange): Promise<Response> {
  await slowDownGuessing(x, x.url.searchParams.get('code') ?? '')
  return x.page(<RegisterPage {...await registerModel(x, {})} />)
}

/** The same page with one person more or less, or with the ticket types of an access code; nothing is placed. */
export async function editOrder(x: Exchange): Promise<Response> {
  const typed = await x.form()
  await slowDownGuessing(x, typedText(typed, 'accessCode'))
  const people = Array.isArray(typed['people']) ? (typed['people'] as readonly FormValue[]) : []
  const intent = typedText(typed, 'intent')
  const removed = /^remove-(\d{1,2})$/.exec(intent)?.[1]
  const edited: FormValues = {
    ...typed,
    people:
      intent === 'add' && people.length < 20
        ? [...people, {}]
        : people.filter((_, n) => removed === undefined || n !== Number(removed)),
  }
  return x.page(<RegisterPage {...await registerModel(x, edited)} />)
}

/** Places the order; the same form sent twice places it once. */
export const register = (x: Exchange): Promise<Response> =>
  x.submit(
    registerForm,
    async ({ people, attempt, ...order }) => {
      await slowDownGuessing(x, order.accessCode)
      const placed = await placeOrder(x.context, x.param('event'), {
        ...order,
        people: people.map((person) => ({ ...person, email: person.email || people[0].email })),
        lang: x.language,
        idempotencyKey: attempt ?? null,
      })
      return x.redirect(placeOf(x, placed), flashOf(placed))
    },
    async ({ problems, typed }) => {
      const people = Array.isArray(typed['people']) ? typed['people'] : []
      await slowDownGuessing(x, typedText(typed, 'accessCode'))
      const order = looseOrder(people, typed['accessCode'])
      const all = allProblems(problems, await orderProblems(x.context, x.param('event'), order))
      // Nothing was placed: what is sent next is another order, whatever it changes.
      const next = { ...typed, attempt: newSecret() }
      return x.page(<RegisterPage {...await registerModel(x, next, all)} />)
    },
  )

const placeOf = (x: Exchange, { order, registrations }: PlacedOrder) =>
  registrations.length === 1
    ? x.path('registrations', registrations[0]!.secret)
    : x.path('orders', order.secret)

const flashOf = ({ registrations }: PlacedOrder) => {
  const all = registrations.map(({ status }) => status)
  if (all.includes('waiting')) return 'registered-waiting'
  return all.includes('pending') ? 'registered-pending' : 'registered'
}
