import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { isLanguage, type Language, type LocalizedText } from '../../../shared/localized-text.ts'

type Db = Database | DatabaseTransaction

/** Somebody who must hear that an event is called off; an address is one person, whatever they do there. */
export type ConcernedPerson = {
  readonly email: string
  readonly name: string
  readonly lang: Language
  readonly attends: boolean
  readonly speaks: boolean
}

/**
 * Who holds or awaits a place, stands on a proposal that is still in the running, or is on the timetable. Not who
 * declined, nor who was told that the proposal is not taken: a rejection that waits for its mail is none yet.
 */
const concerned = (eventId: string) => sql`
  select lower(email) as email, name, lang, created_at as since, false as speaks
  from registrations
  where event_id = ${eventId} and status in ('confirmed', 'pending', 'waiting') and email <> ''
  union all
  select people.email, people.name, people.lang, proposals.created_at, true
  from proposals
    join proposal_speakers s on s.proposal_id = proposals.id and s.state = 'accepted'
    join people on people.id = s.person_id
  where proposals.event_id = ${eventId} and proposals.status = 'submitted'
    and not exists (select from confirmations c
      where c.proposal_id = s.proposal_id and c.person_id = s.person_id and c.answer = 'declined')
    and not exists (select from decisions d
      join notifications n on n.proposal_id = d.proposal_id and n.decision = d.decision
      where d.proposal_id = s.proposal_id and d.decision = 'rejected'
        and n.person_id = s.person_id and n.notified_at is not null)
  union all
  select people.email, people.name, people.lang, sessions.created_at, true
  from sessions
    join session_speakers s on s.session_id = sessions.id
    join people on people.id = s.person_id
  where sessions.event_id = ${eventId}
    and not exists (select from confirmations c
      where c.proposal_id = sessions.proposal_id and c.person_id = s.person_id and c.answer = 'declined')`

/** How many people a cancellation concerns. */
export async function countConcerned(db: Db, eventId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct email) as count from (${concerned(eventId)}) c`.execute(db)
  return rows[0]?.count ?? 0
}

/**
 * The people whom a cancellation concerns, by address, from after an address on. Name and language are those of the
 * account of who speaks, else those of the latest registration.
 */
export async function concernedPeople(
  db: Db,
  eventId: string,
  page: { readonly after: string; readonly limit: number },
): Promise<ConcernedPerson[]> {
  const { rows } = await sql<ConcernedPerson>`
    select email, bool_or(speaks) as speaks, bool_or(not speaks) as attends,
      (array_agg(name order by speaks desc, since desc, name))[1] as name,
      (array_agg(lang order by speaks desc, since desc, name))[1] as lang
    from (${concerned(eventId)}) c
    where email > ${page.after} group by email order by email limit ${page.limit}`.execute(db)
  return rows.map((row) => ({ ...row, lang: isLanguage(row.lang) ? row.lang : 'es' }))
}

export type CancelledEvent = {
  readonly id: string
  readonly slug: string
  readonly name: LocalizedText
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly venueName: string
  readonly venueAddress: string
  readonly city: string
  readonly colour: string
  readonly contactEmail: string
  readonly cancelledAt: Date
  readonly cancellationNote: LocalizedText
  readonly version: number
  readonly updatedAt: Date
}

/** An event that is called off; null if it is on again. It stays so until the transaction is over. */
export async function cancelledEvent(
  db: DatabaseTransaction,
  eventId: string,
): Promise<CancelledEvent | null> {
  const { rows } = await sql<CancelledEvent>`
    select id, slug, name, starts_on, ends_on, venue_name, venue_address, city, colour, contact_email, cancelled_at,
      cancellation_note, version, updated_at
    from events where id = ${eventId} and cancelled_at is not null for share`.execute(db)
  return rows[0] ?? null
}
