import { sql } from 'kysely'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { Db } from './scope.ts'

export type PublicNumbers = {
  /** Those of the committee who agreed to be named, by name. */
  readonly members: readonly string[]
  /** How many are in the committee in all. */
  readonly committee: number
  readonly criteria: LocalizedText
  readonly proposals: number
  readonly speakers: number
  readonly reviews: number
  /** Accepted, and told so. */
  readonly accepted: number
}

/**
 * What the public may know of how an event's agenda came about; undefined unless the team shows it. Acceptances count from the
 * mail on: what nobody was told is nobody's to read.
 */
export async function publicNumbers(db: Db, eventId: string): Promise<PublicNumbers | undefined> {
  const { rows } = await sql<PublicNumbers>`
    with committee as (
      select r.person_id from roles r where r.scope = 'event' and r.scope_id = ${eventId} and r.role in ('chair', 'reviewer')
      union select h.person_id from host_reviewers h where h.event_id = ${eventId} and h.ended_at is null),
    submitted as materialized (select id from proposals where event_id = ${eventId} and status = 'submitted')
    select coalesce((select c.criteria from calls c where c.event_id = ${eventId}), '{}') as criteria,
      array(select who.name from committee m join committee_consents a on a.person_id = m.person_id and a.event_id = ${eventId}
        join people who on who.id = m.person_id where who.name <> '' order by who.name) as members,
      (select count(*)::int from committee) as committee,
      (select count(*)::int from submitted) as proposals,
      (select count(distinct s.person_id)::int from proposal_speakers s where s.proposal_id in (select id from submitted)) as speakers,
      (select count(*)::int from reviews r where r.score is not null and r.proposal_id in (select id from submitted)) as reviews,
      (select count(*)::int from submitted p join decisions d on d.proposal_id = p.id and d.decision = 'accepted'
        where exists (select from notifications n where n.proposal_id = p.id and n.decision = 'accepted'
          and n.notified_at is not null)) as accepted
    from committee_settings s where s.event_id = ${eventId} and s.numbers_public`.execute(db)
  return rows[0]
}

/** Whether a person agreed to be named as one of the committee. */
export const agreesToBeNamed = async (
  db: Db,
  eventId: string,
  personId: string,
): Promise<boolean> =>
  (await db
    .selectFrom('committeeConsents')
    .select('agreedAt')
    .where('eventId', '=', eventId)
    .where('personId', '=', personId)
    .executeTakeFirst()) !== undefined
