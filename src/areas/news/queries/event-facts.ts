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
  /** Who spoke in a published keynote, by name. */
  readonly keynotes: readonly string[]
  /** The themes of the published agenda that most sessions have, by id. */
  readonly themes: readonly string[]
  readonly awards: readonly {
    readonly name: LocalizedText
    readonly winner: string
    readonly reason: LocalizedText
  }[]
  /** The confirmed sponsors, those of the weightiest tier first. */
  readonly sponsors: readonly string[]
  /** How many photos stand in galleries of its published posts, and who took them. */
  readonly photos: number
  readonly photographers: readonly string[]
  /** What people said in published posts about the event. */
  readonly quotes: readonly {
    readonly words: string
    readonly name: string
    readonly role: string
  }[]
}

export async function eventFacts(db: Db, eventId: string, now: Date): Promise<EventFacts> {
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
        where event_id = e.id and status = 'confirmed' and answers ->> 'country' > '') as countries,
      array(select distinct p.name from released_sessions r join session_speakers s on s.session_id = r.session_id
        join people p on p.id = s.person_id where r.event_id = e.id and r.kind = 'keynote' order by p.name) as keynotes,
      array(select h.theme from theme_hits h join released_sessions r on r.session_id = h.session_id and r.event_id = e.id
        where h.source = 'added' or h.source = 'recognised' and h.released
        group by h.theme order by count(*) desc, h.theme limit 5) as themes,
      coalesce((select jsonb_agg(jsonb_build_object('name', a.name, 'winner', a.winner, 'reason', a.reason)
        order by a.position, a.id) from event_awards a where a.event_id = e.id), '[]') as awards,
      array(select s.name from sponsors s join sponsor_tiers t on t.id = s.tier_id
        where s.event_id = e.id and s.state = 'confirmed' order by t.position, t.id, s.confirmed_at, s.id) as sponsors,
      (select count(distinct g.file_id) from post_photos g join posts p on p.id = g.post_id
        where p.event_id = e.id and p.came_out_at is not null) as photos,
      array(select distinct g.credit from post_photos g join posts p on p.id = g.post_id
        where p.event_id = e.id and p.came_out_at is not null and g.credit > '' order by g.credit limit 12) as photographers,
      coalesce((select jsonb_agg(jsonb_build_object('words', q.words, 'name', q.name, 'role', q.role) order by q.id)
        from (select q.* from post_quotes q join posts p on p.id = q.post_id
          where p.event_id = e.id and p.published_at <= ${now} and p.kind <> 'recap' order by q.id limit 12) q), '[]') as quotes
    from events e where e.id = ${eventId}`.execute(db)
  return rows[0]!
}
