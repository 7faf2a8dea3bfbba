import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'

export type Db = Database | DatabaseTransaction

/** What an event offers to the press, as its team set it. */
export type Press = {
  readonly accreditation: boolean
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  readonly words: LocalizedText
  readonly kitShown: boolean
  readonly boilerplate: LocalizedText
  readonly ticketTypeId: string | null
  readonly quotaId: string | null
  /** How many press places there are, and how many are taken. */
  readonly places: number
  readonly taken: number
}

const nothing: Press = {
  accreditation: false,
  opensAt: null,
  closesAt: null,
  words: {},
  kitShown: false,
  boilerplate: {},
  ticketTypeId: null,
  quotaId: null,
  places: 0,
  taken: 0,
}

/** The press of an event; nothing is switched on where nobody set it up. */
export async function pressOf(db: Db, eventId: string): Promise<Press> {
  const { rows } = await sql<Press>`
    select p.accreditation, p.opens_at, p.closes_at, p.words, p.kit_shown, p.boilerplate, p.ticket_type_id, p.quota_id,
      coalesce(q.capacity, 0) as places, coalesce(q.taken, 0) as taken
    from press p left join quotas q on q.id = p.quota_id where p.event_id = ${eventId}`.execute(db)
  return rows[0] ?? nothing
}

/** The slug of the ticket type that accredited people get; undefined if it is gone or archived. */
export const pressTicket = (db: Db, eventId: string) =>
  db
    .selectFrom('press')
    .innerJoin('ticketTypes', 'ticketTypes.id', 'press.ticketTypeId')
    .select('ticketTypes.slug')
    .where('press.eventId', '=', eventId)
    .where('ticketTypes.archived', '=', false)
    .executeTakeFirst()
