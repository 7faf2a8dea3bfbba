import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { sql } from 'kysely'
import type { DB, Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { isLanguage, type Language } from '../../../shared/localized-text.ts'

type Db = Database | DatabaseTransaction

/** One registration with all that its person may see: the event, the ticket type, the order, the place in the queue. */
export type RegistrationView = Awaited<ReturnType<typeof select>>[number]

type Builder = ExpressionBuilder<
  DB & { r: DB['registrations']; o: DB['orders']; t: DB['ticketTypes']; e: DB['events'] },
  'r' | 'o' | 't' | 'e'
>

async function select(db: Db, which: (eb: Builder) => Expression<SqlBool>) {
  const rows = await db
    .selectFrom('registrations as r')
    .innerJoin('orders as o', 'o.id', 'r.orderId')
    .innerJoin('ticketTypes as t', 't.id', 'r.ticketTypeId')
    .innerJoin('events as e', 'e.id', 'r.eventId')
    .leftJoin('checkIns as c', 'c.registrationId', 'r.id')
    .where((eb) => which(eb as unknown as Builder))
    .select([
      'r.id',
      'r.orderId',
      'r.eventId',
      'r.code',
      'r.secret',
      'r.name',
      'r.email',
      'r.status',
      'r.answers',
      'r.priceMinor',
      'r.lang',
      'r.createdAt',
      'r.cancelledAt',
      'r.transferredAt',
      't.slug as ticketType',
      't.name as ticketTypeName',
      'o.code as orderCode',
      'o.secret as orderSecret',
      'o.name as orderName',
      'o.email as orderEmail',
      'o.payment',
      'o.paidAt',
      'o.currency',
      'e.slug as eventSlug',
      'e.name as eventName',
      'e.startsOn',
      'e.endsOn',
      'e.timeZone',
      'e.cancelledAt as eventCancelledAt',
      'e.venueName',
      'e.venueAddress',
      'e.city',
      'e.country',
      'e.colour',
      'e.contactEmail',
      'e.version as eventVersion',
      'e.updatedAt as eventUpdatedAt',
      'c.checkedInAt',
      sql<number>`(select count(*) from registrations s where s.order_id = r.order_id)`.as(
        'orderSize',
      ),
      sql<number | null>`case when r.status = 'waiting' then (
        select count(*) from registrations w where w.event_id = r.event_id and w.status = 'waiting'
          and w.ticket_type_id = r.ticket_type_id and w.waiting_number <= r.waiting_number) end`.as(
        'position',
      ),
    ])
    .orderBy('r.waitingNumber')
    .execute()
  return rows.map((row) => ({ ...row, lang: languageOf(row.lang) }))
}

const languageOf = (lang: string): Language => (isLanguage(lang) ? lang : 'es')

/** The registration that a secret opens; undefined for a secret that opens none (any more). */
export const registrationBySecret = async (
  db: Db,
  secret: string,
): Promise<RegistrationView | undefined> =>
  (await select(db, (eb) => eb('r.secret', '=', secret)))[0]

/** A registration of an event by its code. */
export const registrationByCode = async (
  db: Db,
  eventId: string,
  code: string,
): Promise<RegistrationView | undefined> =>
  (
    await select(db, (eb) =>
      eb.and([eb('r.eventId', '=', eventId), eb('r.code', '=', code.trim().toUpperCase())]),
    )
  )[0]

/** Those of the registrations that exist, in the order in which they were made. */
export const registrationsById = (db: Db, ids: readonly string[]): Promise<RegistrationView[]> =>
  ids.length === 0 ? Promise.resolve([]) : select(db, (eb) => eb('r.id', 'in', ids))

/** All registrations of these orders. */
export const registrationsOfOrders = (
  db: Db,
  orderIds: readonly string[],
): Promise<RegistrationView[]> =>
  orderIds.length === 0 ? Promise.resolve([]) : select(db, (eb) => eb('r.orderId', 'in', orderIds))

/** All registrations of the order that a secret opens; none for a secret that opens none. */
export const registrationsOfOrder = (db: Db, orderSecret: string): Promise<RegistrationView[]> =>
  select(db, (eb) => eb('o.secret', '=', orderSecret))
