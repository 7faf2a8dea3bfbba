import { notFound, type Problem } from '../../../shared/app-error.ts'
import type { Context } from '../../../platform/use-case.ts'
import { eventBySlug } from '../../accounts/queries.ts'
import { checkOrder } from '../domain/check-order.ts'
import type { WantedOrder } from '../domain/order.ts'
import { loadCatalogue } from '../queries/catalogue.ts'

/**
 * What the event's own rules have against an order, so that it can be said together with what is wrong with its form.
 * Places nothing. Throws AppError `not-found`.
 */
export async function orderProblems(
  context: Context,
  slug: string,
  order: WantedOrder,
): Promise<readonly Problem[]> {
  const event = await eventBySlug(context.db, slug)
  if (!event?.announcedAt) throw notFound()
  const catalogue = await loadCatalogue(context.db, event.id)
  const checked = checkOrder(catalogue, order, { now: context.now() })
  return checked.ok ? [] : checked.problems
}
