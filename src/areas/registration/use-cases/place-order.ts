import { notFound } from '../../../shared/app-error.ts'
import { createBatcher, type Batcher, type Outcome } from '../../../platform/batcher.ts'
import { announceSoon } from '../../../platform/announce-soon.ts'
import type { Database } from '../../../platform/database/database.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { eventBySlug } from '../../accounts/queries.ts'
import { whyOver } from '../domain/open-event.ts'
import type { OrderRequest, PlacedOrder } from '../domain/order-request.ts'
import { placeOrdersIn } from './place-orders-in.ts'
import { noteOrders } from './rush.ts'

type Item = { readonly context: Context; readonly request: OrderRequest }

// One for each database: two apps in one process must be right by the database alone, as two processes are.
const batchers = new WeakMap<Database, Batcher<Item, PlacedOrder>>()

/**
 * Registers one person or a group for an announced event. When it answers, the order is durable. Orders that wait
 * for the same event are decided together, in order of arrival, in one transaction: under a rush the cost of locking
 * the quotas and of reaching the disk is shared by all of them. (The event is the smallest set of quotas that surely
 * holds everything one order can draw on.)
 *
 * A group stays together: all get a place or all wait. With an idempotency key, the same request gets the same answer,
 * also after a crash.
 *
 * Throws AppError `not-found`, `event-over`, `event-cancelled`, `invalid-input` (every problem at once), `sold-out`
 * or `idempotency-key-reused`.
 */
export function placeOrder(
  context: Context,
  slug: string,
  request: OrderRequest,
): Promise<PlacedOrder> {
  let batcher = batchers.get(context.db)
  if (!batcher) {
    batcher = createBatcher(placeBatch)
    batchers.set(context.db, batcher)
  }
  return batcher(slug, { context, request })
}

async function placeBatch(
  slug: string,
  items: readonly Item[],
): Promise<readonly Outcome<PlacedOrder>[]> {
  const context = { ...items[0]!.context, actor: null }
  noteOrders(context.db)
  try {
    const { eventId, outcomes } = await transact(context, async (work) => {
      const event = await eventBySlug(work.db, slug)
      if (!event?.announcedAt) throw notFound()
      const orders = items.map(({ request, context: { actor } }) => ({
        request,
        actor,
        at: work.now,
      }))
      const closed = whyOver(event, work.now)
      return {
        eventId: event.id,
        outcomes: await placeOrdersIn(work, event.id, orders, { closed }),
      }
    })
    if (outcomes.some(({ ok }) => ok)) announceSoon(context, `event:${eventId}`)
    return outcomes
  } catch (error) {
    if (items.length === 1 || !isAboutRows(error)) throw error
    // One of them cannot be written: each alone, so that it spoils nothing for the others.
    const outcomes: Outcome<PlacedOrder>[] = []
    for (const item of items)
      outcomes.push(
        ...(await placeBatch(slug, [item]).catch((reason: unknown) => [
          { ok: false, error: reason } as const,
        ])),
      )
    return outcomes
  }
}

// Classes 22 and 23 of PostgreSQL's error codes: bad data, a constraint. All else is about the database as a whole.
const isAboutRows = (error: unknown) => /^2[23]/.test(String((error as { code?: unknown }).code))
