import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { json } from '../../../platform/database/json.ts'
import type { RegistrationStatus } from '../domain/catalogue.ts'
import type { Answers } from '../../../shared/questions/check-answers.ts'
import type { Waiting } from '../domain/decide-order.ts'

export type LockedRegistration = {
  readonly id: string
  readonly orderId: string
  readonly ticketTypeId: string
  readonly code: string
  readonly name: string
  readonly email: string
  readonly status: RegistrationStatus
  readonly answers: Answers
}

/** Locks registrations of an event in the order of their ids; after `lockQuotas`, never before. */
export const lockRegistrations = (
  db: DatabaseTransaction,
  eventId: string,
  ids: readonly string[],
): Promise<LockedRegistration[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('registrations')
        .select(['id', 'orderId', 'ticketTypeId', 'code', 'name', 'email', 'status', 'answers'])
        .where('eventId', '=', eventId)
        .where('id', 'in', ids)
        .orderBy('id')
        .forUpdate()
        .execute()

export async function setStatus(
  db: DatabaseTransaction,
  eventId: string,
  ids: readonly string[],
  status: RegistrationStatus,
  now: Date,
): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('registrations')
    .set({ status, updatedAt: now, cancelledAt: status === 'cancelled' ? now : null })
    .where('eventId', '=', eventId)
    .where('id', 'in', ids)
    .execute()
}

export type RegistrationChange = {
  readonly name?: string
  readonly email?: string
  readonly answers?: Answers
  readonly ticketTypeId?: string
  readonly priceMinor?: number
  readonly code?: string
  readonly secret?: string
  readonly transferredAt?: Date
}

export const updateRegistration = (
  db: DatabaseTransaction,
  eventId: string,
  id: string,
  { answers, ...values }: RegistrationChange,
  now: Date,
) =>
  db
    .updateTable('registrations')
    .set({ ...values, ...(answers ? { answers: json(answers) } : {}), updatedAt: now })
    .where('eventId', '=', eventId)
    .where('id', '=', id)
    .execute()

/**
 * Counts places taken (or, with negative numbers, freed) by ticket type into every quota that the type draws on.
 * Expects the quotas to be locked.
 */
export async function countTaken(
  db: DatabaseTransaction,
  eventId: string,
  places: ReadonlyMap<string, number>,
): Promise<void> {
  const deltas = [...places].map(([id, n]) => ({ id, n })).filter(({ n }) => n !== 0)
  if (deltas.length === 0) return
  await sql`
    update quotas set taken = quotas.taken + d.n
    from (
      select tq.quota_id, sum(t.n)::int as n
      from jsonb_to_recordset(${JSON.stringify(deltas)}::jsonb) as t (id uuid, n integer)
      join ticket_type_quotas tq on tq.ticket_type_id = t.id
      group by tq.quota_id
    ) d
    where quotas.id = d.quota_id and quotas.event_id = ${eventId}`.execute(db)
}

/** What orders come to, after some of their places were taken, freed or changed. */
export async function refreshTotals(
  db: DatabaseTransaction,
  orderIds: readonly string[],
): Promise<void> {
  if (orderIds.length === 0) return
  await sql`
    update orders set total_minor = s.total,
      payment = case when s.total > 0 and orders.payment = 'none' then 'door' else orders.payment end
    from (
      select order_id, coalesce(sum(price_minor) filter (where status in ('confirmed', 'pending')), 0)::int as total
      from registrations where order_id = any(${orderIds}::uuid[]) group by order_id
    ) s
    where orders.id = s.order_id and orders.total_minor <> s.total`.execute(db)
}

/** The waiting list of an event from first to last, as far as it waits for these ticket types. */
export const waitingFor = (
  db: DatabaseTransaction,
  eventId: string,
  ticketTypeIds: readonly string[],
): Promise<Waiting[]> =>
  ticketTypeIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('registrations as r')
        .select(['r.id', 'r.orderId', 'r.ticketTypeId'])
        .where('r.eventId', '=', eventId)
        .where('r.status', '=', 'waiting')
        // The whole order: people who registered together move up together, whatever the type each waits for.
        .where('r.orderId', 'in', (eb) =>
          eb
            .selectFrom('registrations as w')
            .select('w.orderId')
            .where('w.eventId', '=', eventId)
            .where('w.status', '=', 'waiting')
            .where('w.ticketTypeId', 'in', ticketTypeIds),
        )
        .orderBy('r.waitingNumber')
        .execute()

/** How many registrations of a type hold a place. */
export const holdersOf = async (db: DatabaseTransaction, ticketTypeId: string): Promise<number> => {
  const { count } = await db
    .selectFrom('registrations')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('ticketTypeId', '=', ticketTypeId)
    .where('status', 'in', ['confirmed', 'pending'])
    .executeTakeFirstOrThrow()
  return count
}

export const setPaid = (
  db: DatabaseTransaction,
  eventId: string,
  orderId: string,
  paidAt: Date | null,
) =>
  db
    .updateTable('orders')
    .set({ paidAt })
    .where('eventId', '=', eventId)
    .where('id', '=', orderId)
    .execute()

/** Changes the count of places taken quota by quota. Expects the quotas to be locked. */
export async function changeTaken(
  db: DatabaseTransaction,
  eventId: string,
  deltas: readonly { readonly id: string; readonly places: number }[],
): Promise<void> {
  const changes = deltas.filter(({ places }) => places !== 0)
  if (changes.length === 0) return
  await sql`
    update quotas set taken = quotas.taken + d.places
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as d (id uuid, places integer)
    where quotas.id = d.id and quotas.event_id = ${eventId}`.execute(db)
}
