import { containing } from '../../platform/database/containing.ts'
import { sql, type SqlBool } from 'kysely'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { Ticket } from './domain/read-ticket.ts'

type Db = Database | DatabaseTransaction

// What is to be paid at the door and is not paid yet; null where nothing is.
const owes = sql<{ minor: number; currency: string } | null>`
  (select jsonb_build_object('minor', r.price_minor, 'currency', o.currency) from orders o
    where o.id = r.order_id and o.payment = 'door' and o.paid_at is null and r.price_minor > 0)`

/** What people at the door may see of a registration: no address, no answers. */
const seen = (db: Db, eventId: string) =>
  db
    .selectFrom('registrations as r')
    .innerJoin('ticketTypes as t', 't.id', 'r.ticketTypeId')
    .leftJoin('checkIns as c', 'c.registrationId', 'r.id')
    .where('r.eventId', '=', eventId)
    .select(['r.id', 'r.code', 'r.name', 'r.status', 't.name as ticketType'])
    .select(['c.checkedInAt', 'c.gate', owes.as('owes')])

export type SeenRegistration = NonNullable<Awaited<ReturnType<typeof findTicket>>>

/** The registration of this event that a ticket points to. */
export const findTicket = (db: Db, eventId: string, ticket: Ticket) =>
  ('code' in ticket
    ? seen(db, eventId).where('r.code', '=', ticket.code)
    : seen(db, eventId).where('r.secret', '=', ticket.secret)
  ).executeTakeFirst()

const atMost = 20

/** People of the event by name, e-mail or code, those who can come in first; enough to find one person. */
export function findPeople(db: Db, eventId: string, words: string) {
  const like = containing(words)
  return seen(db, eventId)
    .where(sql<SqlBool>`(r.name ilike ${like} or r.email ilike ${like} or r.code ilike ${like})`)
    .orderBy(sql`r.status = 'confirmed'`, 'desc')
    .orderBy('r.name')
    .orderBy('r.id')
    .limit(atMost)
    .execute()
}

/** How many people are in, and how many have a place. */
export async function countPeople(
  db: Db,
  eventId: string,
): Promise<{ in: number; expected: number }> {
  const { rows } = await sql<{ in: number; expected: number }>`
    select (select count(*) from check_ins where event_id = ${eventId}) as "in",
      (select count(*) from registrations where event_id = ${eventId} and status = 'confirmed') as expected`.execute(
    db,
  )
  return rows[0]!
}

/** A scan of this event as it was recorded, with what is known of the person now. */
export const recordedScan = (db: Db, eventId: string, scanId: string) =>
  db
    .selectFrom('scans as s')
    .leftJoin('registrations as r', 'r.id', 's.registrationId')
    .leftJoin('ticketTypes as t', 't.id', 'r.ticketTypeId')
    .leftJoin('checkIns as c', 'c.registrationId', 's.registrationId')
    .select(['s.id', 's.outcome', 'r.code', 'r.name', 't.name as ticketType'])
    .select(['c.checkedInAt', 'c.gate', owes.as('owes')])
    .where('s.eventId', '=', eventId)
    .where('s.id', '=', scanId)
    .executeTakeFirst()
