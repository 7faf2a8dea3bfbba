import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { longestEvent } from '../../../shared/longest-event.ts'
import type { Kiosk } from '../queries.ts'

type Db = Database | DatabaseTransaction

/** An event to come, as a kiosk shows it. */
export type KioskEvent = {
  readonly id: string
  readonly slug: string
  readonly name: LocalizedText
  readonly startsOn: string
  readonly endsOn: string
  readonly timeZone: string
  readonly city: string
  readonly country: string
  readonly venueName: string
  readonly languages: readonly string[]
  readonly colour: string
  readonly coverFileId: string | null
  readonly callOpensAt: Date | null
  readonly callClosesAt: Date | null
}

export type KioskPost = {
  readonly id: string
  readonly titles: LocalizedText
  readonly summaries: LocalizedText
  readonly communityName: string | null
  readonly colour: string | null
  readonly coverFileId: string | null
}

const mostEvents = 24
const mostPosts = 8

const isWhole = (kiosk: Kiosk) =>
  kiosk.shownEvents.length +
    kiosk.shownProgrammes.length +
    kiosk.shownCommunities.length +
    kiosk.shownCountries.length ===
  0

/** The next events that a kiosk shows, soonest first: announced, not cancelled, not over in their own zone. */
export async function eventsFor(db: Db, kiosk: Kiosk, now: Date): Promise<readonly KioskEvent[]> {
  const wanted = isWhole(kiosk)
    ? sql`true`
    : sql`(e.id = any(${kiosk.shownEvents}::uuid[]) or e.country = any(${kiosk.shownCountries})
        or exists (select from accepted_hosts h where h.event_id = e.id
          and (h.programme_id = any(${kiosk.shownProgrammes}::uuid[])
            or h.community_id = any(${kiosk.shownCommunities}::uuid[]))))`
  // The day is over everywhere half a day after it is in UTC; the index on the first day needs a bound as well.
  const today = sql`(${now}::timestamptz at time zone 'UTC' - interval '12 hours')::date`
  const { rows } = await sql<KioskEvent>`
    select e.id, e.slug, e.name, e.starts_on, e.ends_on, e.time_zone, e.city, e.country, e.venue_name, e.languages,
      e.colour, e.cover_file_id, lower(call_window(c, ${now})) as call_opens_at, upper(call_window(c, ${now})) as call_closes_at
    from events e left join calls c on c.event_id = e.id
    where e.announced_at is not null and e.cancelled_at is null
      and e.ends_on >= ${today} and e.starts_on >= ${today} - ${longestEvent}::int
      and e.ends_on >= (${now}::timestamptz at time zone e.time_zone)::date
      and ${wanted}
    order by e.starts_on, e.id limit ${mostEvents}`.execute(db)
  return rows
}

/** The latest posts that a kiosk shows: of the communities and events it shows, or of everybody. */
export async function postsFor(db: Db, kiosk: Kiosk, now: Date): Promise<readonly KioskPost[]> {
  const narrowed = kiosk.shownEvents.length + kiosk.shownCommunities.length > 0
  const wanted = narrowed
    ? sql`(p.community_id = any(${kiosk.shownCommunities}::uuid[]) or p.event_id = any(${kiosk.shownEvents}::uuid[]))`
    : sql`true`
  const { rows } = await sql<KioskPost>`
    with latest as (
      select * from posts p where p.published_at <= ${now} and ${wanted}
      order by p.published_at desc, p.id desc limit ${mostPosts})
    select p.id, p.cover_file_id, m.name as community_name, m.colour, t.titles, t.summaries
    from latest p left join communities m on m.id = p.community_id
    join lateral (select jsonb_object_agg(lang, title) as titles, jsonb_object_agg(lang, summary) as summaries
      from post_translations where post_id = p.id) t on t.titles is not null
    order by p.published_at desc, p.id desc`.execute(db)
  return rows
}
