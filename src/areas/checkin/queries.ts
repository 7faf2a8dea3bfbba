import { containing } from '../../platform/database/containing.ts'
import { sql, type SqlBool } from 'kysely'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { LocalizedText } from '../../shared/localized-text.ts'
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

export type PeopleCount = {
  readonly in: number
  readonly expected: number
  /** Who came in with a ticket of an event beside this one; not among the others. */
  readonly guests: number
}

/** How many people are in, how many have a place, and how many guests came in. */
export async function countPeople(db: Db, eventId: string): Promise<PeopleCount> {
  const { rows } = await sql<PeopleCount>`
    select (select count(*) from check_ins where event_id = ${eventId}) as "in",
      (select count(*) from registrations where event_id = ${eventId} and status = 'confirmed') as expected,
      (select count(*) from guest_check_ins where event_id = ${eventId}) as guests`.execute(db)
  return rows[0]!
}

/** A scan of this event as it was recorded, with what is known of the person now. */
export const recordedScan = (db: Db, eventId: string, scanId: string) =>
  db
    .selectFrom('scans as s')
    .leftJoin('guestScans as gs', 'gs.scanId', 's.id')
    .leftJoin('registrations as r', (join) =>
      join.on(sql<SqlBool>`r.id = coalesce(s.registration_id, gs.registration_id)`),
    )
    .leftJoin('ticketTypes as t', 't.id', 'r.ticketTypeId')
    .leftJoin('checkIns as c', 'c.registrationId', 's.registrationId')
    .leftJoin('guestCheckIns as gc', (join) =>
      join
        .onRef('gc.registrationId', '=', 'gs.registrationId')
        .onRef('gc.eventId', '=', 's.eventId'),
    )
    .select(['s.id', 's.outcome', 'r.code', 'r.name', owes.as('owes')])
    .select(
      sql<LocalizedText | null>`case when gs.scan_id is null then t.name end`.as('ticketType'),
    )
    .select(
      sql<LocalizedText | null>`(select name from events where id = r.event_id and gs.scan_id is not null)`.as(
        'guestOf',
      ),
    )
    .select(sql<Date | null>`coalesce(c.checked_in_at, gc.checked_in_at)`.as('checkedInAt'))
    .select(sql<string | null>`coalesce(c.gate, gc.gate)`.as('gate'))
    .where('s.eventId', '=', eventId)
    .where('s.id', '=', scanId)
    .executeTakeFirst()
