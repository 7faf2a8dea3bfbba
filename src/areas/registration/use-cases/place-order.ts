import { AppError, invalidInput, notFound } from '../../../shared/app-error.ts'
import { createBatcher, type Batcher, type Outcome } from '../../../platform/batcher.ts'
import { announceSoon } from '../../../platform/announce-soon.ts'
import type { Database } from '../../../platform/database/database.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { eventBySlug } from '../../accounts/queries.ts'
import type { Catalogue, Question } from '../domain/catalogue.ts'
import { checkOrder } from '../domain/check-order.ts'
import { whyOver } from '../domain/open-event.ts'
import type { OrderRequest, PlacedOrder } from '../domain/order-request.ts'
import { loadCatalogue } from '../queries/catalogue.ts'
import { keptRequests, type KeptRequest } from '../queries/requests.ts'
import { keptAnswer } from './kept-answer.ts'
import { placeOrdersIn } from './place-orders-in.ts'
import { noteOrders } from './rush.ts'
import { requestFingerprint } from './request-fingerprint.ts'

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
  const event = await eventBySlug(context.db, slug)
  if (!event?.announcedAt) throw notFound()
  const keys = items.flatMap(({ request }) => request.idempotencyKey ?? [])
  const [catalogue, kept] = await Promise.all([
    loadCatalogue(context.db, event.id),
    keptRequests(context.db, event.id, keys),
  ])
  const now = context.now()
  const over = whyOver(event, now)
  const outcomes = items.map(({ request }) => early(request, { kept, catalogue, now, over }))
  // Refused ones never come near the locks.
  const left = items.filter((_, n) => outcomes[n] === null)
  const placed = left.length > 0 ? await placeAll(context, event.id, catalogue.questions, left) : []
  if (placed.some(({ ok }) => ok)) announceSoon(context, `event:${event.id}`)
  const rest = placed[Symbol.iterator]()
  return outcomes.map((outcome) => outcome ?? rest.next().value!)
}

type Known = {
  readonly kept: ReadonlyMap<string, KeptRequest>
  readonly catalogue: Catalogue
  readonly now: Date
  readonly over: 'event-cancelled' | 'event-over' | null
}

/** What can be said without looking at places; null if it may be placed. A kept answer goes before all else. */
function early(request: OrderRequest, known: Known): Outcome<PlacedOrder> | null {
  const kept = request.idempotencyKey === null ? undefined : known.kept.get(request.idempotencyKey)
  if (kept) return keptAnswer(kept, requestFingerprint(request))
  if (known.over) return { ok: false, error: new AppError(known.over) }
  const checked = checkOrder(known.catalogue, request, known)
  return checked.ok ? null : { ok: false, error: invalidInput(checked.problems) }
}

async function placeAll(
  context: Context,
  eventId: string,
  questions: readonly Question[],
  items: readonly Item[],
): Promise<readonly Outcome<PlacedOrder>[]> {
  try {
    return await transact(context, (work) =>
      placeOrdersIn(
        work,
        eventId,
        questions,
        items.map(({ request, context: { actor } }) => ({ request, actor, at: work.now })),
      ),
    )
  } catch (error) {
    if (items.length === 1 || !isAboutRows(error)) throw error
    // One of them cannot be written: each alone, so that it spoils nothing for the others.
    const outcomes: Outcome<PlacedOrder>[] = []
    for (const item of items)
      outcomes.push(
        ...(await placeAll(context, eventId, questions, [item]).catch((error: unknown) => [
          { ok: false, error } as const,
        ])),
      )
    return outcomes
  }
}

// Classes 22 and 23 of PostgreSQL's error codes: bad data, a constraint. All else is about the database as a whole.
const isAboutRows = (error: unknown) => /^2[23]/.test(String((error as { code?: unknown }).code))
