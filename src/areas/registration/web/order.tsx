import { notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { registrationsOfOrder } from '../queries/registration-views.ts'
import { cancelOrder } from '../use-cases/cancel-order.ts'
import { whyFixed } from '../use-cases/own-registration.ts'
import { OrderPage } from './pages/order-page.tsx'

/** All registrations of an order, for whoever placed it. */
export async function orderPage(x: Exchange): Promise<Response> {
  const views = await registrationsOfOrder(x.context.db, x.param('secret'))
  if (views.length === 0) throw notFound()
  const now = x.context.now()
  const open = views.filter((view) => !view.transferredAt && !whyFixed(view, now)).length
  return x.page(<OrderPage views={views} open={open} />)
}

export async function cancelWholeOrder(x: Exchange): Promise<Response> {
  await cancelOrder(x.context, x.param('secret'))
  return x.redirect(x.path('orders', x.param('secret')), 'registration-cancelled')
}
