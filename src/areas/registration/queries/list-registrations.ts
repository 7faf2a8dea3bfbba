import { containing } from '../../../platform/database/containing.ts'
import { sql, type SqlBool } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import type { RegistrationStatus } from '../domain/catalogue.ts'

/** What the list is narrowed to; null is everything. */
export type RegistrationFilter = {
  readonly status: RegistrationStatus | null
  readonly ticketType: string | null
  readonly unpaid: boolean
  /** In name, e-mail, code or the order's code. */
  readonly words: string | null
}

const size = 50

/** One page of the registrations of an event, newest first (the waiting list: first come first), and how many there are. */
export async function listRegistrations(
  db: Database,
  eventId: string,
  filter: RegistrationFilter,
  page: number,
) {
  const found = matching(db, eventId, filter)
  const [rows, { total }] = await Promise.all([
    found
      .select([
        'r.id',
        'r.code',
        'r.name',
        'r.email',
        'r.status',
        'r.createdAt',
        'r.priceMinor',
        't.name as ticketTypeName',
        'o.currency',
        'o.payment',
        'o.paidAt',
        'c.checkedInAt',
      ])
      .orderBy(
        filter.status === 'waiting' ? sql`r.waiting_number` : sql`r.created_at desc, r.id desc`,
      )
      .limit(size)
      .offset((page - 1) * size)
      .execute(),
    found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  return { rows, total, pages: Math.max(1, Math.ceil(total / size)) }
}

export type RegistrationRow = Awaited<ReturnType<typeof listRegistrations>>['rows'][number]

/** Everything about every registration that matches, oldest first: for a file. */
export const exportRegistrations = (db: Database, eventId: string, filter: RegistrationFilter) =>
  matching(db, eventId, filter)
    .select([
      'r.code',
      'r.name',
      'r.email',
      'r.status',
      'r.lang',
      'r.answers',
      'r.priceMinor',
      'r.createdAt',
      't.slug as ticketType',
      'o.code as orderCode',
      'o.currency',
      'o.payment',
      'o.paidAt',
      'o.invoiceDetails',
      'c.checkedInAt',
      'c.gate',
    ])
    .orderBy('r.createdAt')
    .orderBy('r.id')
    .execute()

function matching(db: Database, eventId: string, filter: RegistrationFilter) {
  let query = db
    .selectFrom('registrations as r')
    .innerJoin('orders as o', 'o.id', 'r.orderId')
    .innerJoin('ticketTypes as t', 't.id', 'r.ticketTypeId')
    .leftJoin('checkIns as c', 'c.registrationId', 'r.id')
    .where('r.eventId', '=', eventId)
  if (filter.status) query = query.where('r.status', '=', filter.status)
  if (filter.ticketType) query = query.where('t.slug', '=', filter.ticketType)
  if (filter.unpaid)
    query = query
      .where('r.priceMinor', '>', 0)
      .where('o.paidAt', 'is', null)
      .where('r.status', '=', 'confirmed')
  if (filter.words) {
    const like = containing(filter.words)
    query = query.where(
      sql<SqlBool>`(r.name ilike ${like} or r.email ilike ${like} or r.code ilike ${like} or o.code ilike ${like})`,
    )
  }
  return query
}
