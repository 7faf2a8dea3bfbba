import { sql } from 'kysely'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { Db } from './post-scope.ts'

/** What an event's own data say of it: for the announcement and the recap. */
export type EventFacts = {
  readonly slug: string
  readonly name: LocalizedText
  readonly tagline: LocalizedText
  readonly description: LocalizedText
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly timeZone: string
  readonly venueName: string
  readonly city: string
  readonly country: string
  readonly attendance: 'in-person' | 'online' | 'hybrid'
  /** The languages announced, BCP 47. */
  readonly languages: readonly string[]
  readonly hosts: readonly string[]
  readonly registered: number
  readonly checkedIn: number
  readonly proposals: number
  readonly sessions: number
  readonly speakers: number
  /** The languages in which sessions were really held. */
  readonly spoken: readonly string[]
  /** Countries that people named when they registered; 0 if nobody was asked. */
  readonly countries: number
}

export async function eventFacts(db: Db, eventId: string): Promise<EventFacts> {
  const { rows } = await sql<EventFacts>`
    with talks as (
      select * from sessions where event_id = ${eventId} and starts_at is not null
        and kind in ('talk', 'lightning', 'panel', 'workshop', 'keynote'))
    select e.slug, e.name, e.tagline, e.description, e.starts_on, e.ends_on, e.time_zone, e.venue_name, e.city, e.country,
      e.attendance, e.languages,
      array(select coalesce(p.name, c.name) from accepted_hosts h left join programmes p on p.id = h.programme_id
        left join communities c on c.id = h.community_id where h.event_id = e.id order by h.position) as hosts,
      (select count(*) from registrations where event_id = e.id and status = 'confirmed') as registered,
      (select count(*) from check_ins where event_id = e.id) as checked_in,
      (select count(*) from proposals where event_id = e.id and status = 'submitted') as proposals,
      (select count(*) from talks) as sessions,
      (select count(distinct s.person_id) from session_speakers s join talks t on t.id = s.session_id) as speakers,
      array(select lang from talks where lang > '' group by lang order by count(*) desc, lang) as spoken,
      (select count(distinct upper(trim(answers ->> 'country'))) from registrations
        where event_id = e.id and status = 'confirmed' and answers ->> 'country' > '') as countries
    from events e where e.id = ${eventId}`.execute(db)
  return rows[0]!
}
