import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { RegistrationStatus } from '../domain/catalogue.ts'
import type { Answers } from '../../../shared/questions/check-answers.ts'

export type NewOrder = {
  readonly id: string
  readonly code: string
  readonly secret: string
  readonly name: string
  readonly email: string
  readonly lang: string
  readonly totalMinor: number
  readonly currency: string
  readonly payment: 'none' | 'door' | 'invoice'
  readonly invoiceDetails: Readonly<Record<string, string>>
  readonly createdAt: Date
}

export type NewRegistration = {
  readonly id: string
  readonly orderId: string
  readonly ticketTypeId: string
  readonly code: string
  readonly secret: string
  readonly name: string
  readonly email: string
  readonly status: RegistrationStatus
  readonly answers: Answers
  readonly priceMinor: number
  readonly lang: string
  readonly createdAt: Date
}

/** The answer to a request, kept under its key so that a repetition gets the same one. */
export type NewRequest = {
  readonly idempotencyKey: string
  readonly requestSha256: string
  readonly status: number
  readonly response: unknown
}

/** An entry of the audit log about an order. */
export type NewAudit = {
  readonly id: string
  readonly personId: string | null
  readonly actorLabel: string
  readonly objectId: string
  readonly after: unknown
}

export type NewOrders = {
  readonly orders: readonly NewOrder[]
  readonly registrations: readonly NewRegistration[]
  readonly requests: readonly NewRequest[]
  readonly audits: readonly NewAudit[]
  /** How many places each quota gives, by its id. */
  readonly taken: readonly { readonly id: string; readonly places: number }[]
}

/**
 * Writes any number of orders of one event, all that belongs to them and the new count of each quota with one
 * statement. The waiting list's numbers follow the order of `registrations`. Expects the quotas to be locked.
 */
export async function insertOrders(
  db: DatabaseTransaction,
  eventId: string,
  now: Date,
  rows: NewOrders,
): Promise<void> {
  const numbered = rows.registrations.map((row, n) => ({ ...row, n }))
  await sql`
    with new_orders as (
      insert into orders (id, event_id, code, secret, name, email, lang, total_minor, currency, payment,
        invoice_details, created_at)
      select id, ${eventId}::uuid, code, secret, name, email, lang, "totalMinor", currency, payment,
        "invoiceDetails", "createdAt"
      from jsonb_to_recordset(${JSON.stringify(rows.orders)}::jsonb) as o (id uuid, code text, secret text,
        name text, email text, lang text, "totalMinor" integer, currency text, payment text,
        "invoiceDetails" jsonb, "createdAt" timestamptz)
    ), new_registrations as (
      insert into registrations (id, event_id, order_id, ticket_type_id, code, secret, name, email, status,
        answers, price_minor, lang, created_at, updated_at)
      select id, ${eventId}::uuid, "orderId", "ticketTypeId", code, secret, name, email, status, answers,
        "priceMinor", lang, "createdAt", "createdAt"
      from jsonb_to_recordset(${JSON.stringify(numbered)}::jsonb) as r (id uuid, "orderId" uuid,
        "ticketTypeId" uuid, code text, secret text, name text, email text, status text, answers jsonb,
        "priceMinor" integer, lang text, "createdAt" timestamptz, n integer)
      order by n
    ), new_requests as (
      insert into registration_requests (event_id, idempotency_key, request_sha256, status, response, created_at)
      select ${eventId}::uuid, "idempotencyKey", "requestSha256", status, response, ${now}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(rows.requests)}::jsonb) as q ("idempotencyKey" text,
        "requestSha256" text, status integer, response jsonb)
    ), new_audits as (
      insert into audit_log (id, at, person_id, actor_label, action, scope, scope_id, object_kind, object_id, after)
      select id, ${now}::timestamptz, "personId", "actorLabel", 'order.place', 'event', ${eventId}::uuid, 'order',
        "objectId", after
      from jsonb_to_recordset(${JSON.stringify(rows.audits)}::jsonb) as a (id uuid, "personId" uuid,
        "actorLabel" text, "objectId" text, after jsonb)
    )
    update quotas set taken = quotas.taken + t.places
    from jsonb_to_recordset(${JSON.stringify(rows.taken)}::jsonb) as t (id uuid, places integer)
    where quotas.id = t.id and quotas.event_id = ${eventId}::uuid`.execute(db)
}
