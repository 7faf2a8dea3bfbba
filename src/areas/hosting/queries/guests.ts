import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'

/** An event beside another, with who of the two lets in the guests of the other. */
export type GuestNeighbour = {
  readonly slug: string
  readonly name: LocalizedText
  readonly weAgreed: boolean
  readonly theyAgreed: boolean
  /** How many of its guests came in here. */
  readonly guests: number
}

/** The events held beside one (both sides agreed to that), in their order. */
export async function guestNeighbours(
  db: Database | DatabaseTransaction,
  eventId: string,
): Promise<readonly GuestNeighbour[]> {
  const { rows } = await sql<GuestNeighbour>`
    select e.slug, e.name,
      exists (select from guest_agreements a where a.event_id = ${eventId} and a.other_event_id = e.id) as we_agreed,
      exists (select from guest_agreements a where a.event_id = e.id and a.other_event_id = ${eventId}) as they_agreed,
      (select count(*) from guest_check_ins c join registrations r on r.id = c.registration_id
        where c.event_id = ${eventId} and r.event_id = e.id)::integer as guests
    from accepted_colocations k
      join events e on e.id = case when k.event_id = ${eventId} then k.other_event_id else k.event_id end
    where k.event_id = ${eventId} or k.other_event_id = ${eventId}
    order by e.starts_on, e.slug`.execute(db)
  return rows
}
