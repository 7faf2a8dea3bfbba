import { AppError, invalidInput } from '../../../shared/app-error.ts'
import { newCode, newId, newSecret } from '../../../shared/ids.ts'
import type { Outcome } from '../../../platform/batcher.ts'
import type { Actor, Work } from '../../../platform/use-case.ts'
import { insertOrders, type NewOrder, type NewOrders } from '../database/insert-orders.ts'
import { lockQuotas } from '../database/lock-quotas.ts'
import { holdsPlace, type TicketType } from '../domain/catalogue.ts'
import { checkOrder } from '../domain/check-order.ts'
import { decideOrder } from '../domain/decide-order.ts'
import type { CheckedPlace } from '../domain/order.ts'
import type { OrderRequest, PlacedOrder } from '../domain/order-request.ts'
import { freePlaces } from '../domain/places.ts'
import type { whyOver } from '../domain/open-event.ts'
import { paymentFor, totalOf } from '../domain/price.ts'
import { questionsOf, ticketTypesOf } from '../queries/catalogue.ts'
import { keptRequests } from '../queries/requests.ts'
import { keptAnswer } from './kept-answer.ts'
import { requestFingerprint } from './request-fingerprint.ts'

/** One order of a batch. */
export type OrderItem = {
  readonly request: OrderRequest
  /** When it was placed: now, or earlier for orders that are taken over from elsewhere. */
  readonly at: Date
  readonly actor: Actor | null
}

type Options = {
  readonly byOrganiser?: boolean
  readonly mails?: boolean
  /** Why nobody can register any more: then only answers that were given before are given again. */
  readonly closed?: ReturnType<typeof whyOver>
}

type Rows = { [K in keyof Omit<NewOrders, 'taken'>]: NewOrders[K][number][] }

/**
 * Decides orders of one event in the order given and writes them, all in the caller's transaction: the quotas are
 * locked first, so no place is given twice by whatever process. Answers an outcome for each: the order, or AppError
 * `invalid-input`, `sold-out` or `idempotency-key-reused`, or what `closed` says; refused ones write nothing but their answer.
 */
export async function placeOrdersIn(
  work: Work,
  eventId: string,
  items: readonly OrderItem[],
  { byOrganiser = false, mails = true, closed = null }: Options = {},
): Promise<Outcome<PlacedOrder>[]> {
  const quotas = await lockQuotas(work.db, eventId)
  const keys = items.flatMap(({ request }) => request.idempotencyKey ?? [])
  const [ticketTypes, questions, kept] = await Promise.all([
    ticketTypesOf(work.db, eventId),
    questionsOf(work.db, eventId),
    keptRequests(work.db, eventId, keys),
  ])
  const typeOf = new Map(ticketTypes.map((type) => [type.id, type]))
  const places = freePlaces(quotas)
  const before = new Map(places)
  const rows: Rows = { orders: [], registrations: [], requests: [], audits: [] }

  const outcomes = items.map(({ request, at, actor }): Outcome<PlacedOrder> => {
    const { idempotencyKey } = request
    const requestSha256 = idempotencyKey === null ? '' : requestFingerprint(request)
    const earlier = idempotencyKey === null ? undefined : kept.get(idempotencyKey)
    if (earlier) return keptAnswer(earlier, requestSha256)
    if (closed) return { ok: false, error: new AppError(closed) }
    const checked = checkOrder({ quotas, ticketTypes, questions }, request, {
      now: work.now,
      byOrganiser,
    })
    if (!checked.ok) return { ok: false, error: invalidInput(checked.problems) }
    const chosen = checked.places.map(({ ticketTypeId }) => typeOf.get(ticketTypeId)!)
    const decision = decideOrder(chosen, places)
    const placed =
      decision.kind === 'placed'
        ? addRows(rows, { request, at, actor, chosen, people: checked.places, decision })
        : null
    if (idempotencyKey !== null) {
      // No JSON null: as a row of a set it would be an SQL null, which the column refuses.
      const answer = { requestSha256, status: placed ? 201 : 409, response: placed ?? {} }
      kept.set(idempotencyKey, answer)
      rows.requests.push({ idempotencyKey, ...answer })
    }
    return placed ? { ok: true, result: placed } : { ok: false, error: new AppError('sold-out') }
  })

  const taken = quotas
    .map(({ id }) => ({ id, places: before.get(id)! - places.get(id)! }))
    .filter((quota) => quota.places !== 0)
  if (rows.orders.length > 0 || rows.requests.length > 0)
    await insertOrders(work.db, eventId, work.now, { ...rows, taken })
  if (mails && rows.orders.length > 0)
    await work.enqueue('registration.send-order-mails', {
      orderIds: rows.orders.map(({ id }) => id),
    })
  return outcomes
}

type Placing = {
  readonly request: OrderRequest
  readonly at: Date
  readonly actor: Actor | null
  readonly chosen: readonly TicketType[]
  readonly people: readonly CheckedPlace[]
  readonly decision: Extract<ReturnType<typeof decideOrder>, { kind: 'placed' }>
}

function addRows(rows: Rows, placing: Placing): PlacedOrder {
  const { request, at, actor, chosen, people, decision } = placing
  const { lang } = request
  const first = people[0]!
  const order: NewOrder = {
    id: newId(at.getTime()),
    code: newCode(),
    secret: newSecret(),
    name: first.name,
    email: first.email,
    lang,
    totalMinor: totalOf(chosen.filter((_, n) => holdsPlace(decision.statuses[n]!))),
    currency: chosen[0]!.currency,
    payment: paymentFor(chosen, request.payment),
    invoiceDetails: request.invoiceTo ? { to: request.invoiceTo } : {},
    createdAt: at,
  }
  const registrations = people.map((person, n) => ({
    ...person,
    id: newId(at.getTime()),
    orderId: order.id,
    code: newCode(),
    secret: newSecret(),
    status: decision.statuses[n]!,
    priceMinor: chosen[n]!.priceMinor,
    lang,
    createdAt: at,
  }))
  rows.orders.push(order)
  rows.registrations.push(...registrations)
  rows.audits.push({
    id: newId(at.getTime()),
    personId: actor?.id ?? null,
    // Without an account nobody is named: the log outlives what people ask us to forget.
    actorLabel: actor ? actor.name || actor.email : order.code,
    objectId: order.id,
    after: { code: order.code, statuses: decision.statuses },
  })
  return {
    order: { id: order.id, code: order.code, secret: order.secret },
    registrations: registrations.map(({ id, code, secret, status }) => ({
      id,
      code,
      secret,
      status,
    })),
  }
}
