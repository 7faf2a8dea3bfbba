import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { LocalizedText } from '../../shared/localized-text.ts'

type Db = Database | DatabaseTransaction

export type Logo = { readonly fileId: string; readonly width: number; readonly height: number }

/** A sponsor as everybody may see it. */
export type PublicSponsor = {
  readonly id: string
  readonly eventId: string
  readonly slug: string
  readonly name: string
  /** http or https; '' without one. */
  readonly url: string
  readonly summary: LocalizedText
  /** For light backgrounds. */
  readonly logo: Logo | null
  /** For dark backgrounds, where it has another. */
  readonly darkLogo: Logo | null
  /** What the logo shows; {} where its name says it. */
  readonly logoAlt: LocalizedText
  readonly tierId: string
  readonly tier: LocalizedText
  /** How many tiers of its event stand above its own: 0 weighs most. */
  readonly rank: number
  /** The host that brought it, as the event names it; null: the whole event. */
  readonly hostId: string | null
  readonly hostName: string | null
  /** As hex. */
  readonly hostColour: string | null
}

const logoOf = (side: 'l' | 'd') =>
  sql`case when ${sql.ref(`${side}.id`)} is not null then jsonb_build_object('fileId', ${sql.ref(`${side}.id`)},
    'width', ${sql.ref(`${side}.width`)}, 'height', ${sql.ref(`${side}.height`)}) end`

/**
 * The confirmed sponsors of these events, event by event by the weight of their tiers and then as they were confirmed; one
 * statement. Whether the events are announced is for who asks to know. A host that holds the event no more has none.
 */
export async function confirmedSponsors(
  db: Db,
  eventIds: readonly string[],
): Promise<readonly PublicSponsor[]> {
  if (eventIds.length === 0) return []
  const { rows } = await sql<PublicSponsor>`
    select s.id, s.event_id, s.slug, s.name, s.url, s.summary, ${logoOf('l')} as logo, ${logoOf('d')} as dark_logo, s.logo_alt,
      s.tier_id, t.name as tier,
      (select count(*) from sponsor_tiers o where o.event_id = t.event_id
        and (o.position, o.id) < (t.position, t.id)) as rank,
      h.id as host_id, coalesce(p.name, c.name) as host_name, coalesce(p.colour, c.colour) as host_colour
    from sponsors s join sponsor_tiers t on t.id = s.tier_id
      left join files l on l.id = s.logo_file_id left join files d on d.id = s.dark_logo_file_id
      left join accepted_hosts h on h.id = s.host_id
      left join programmes p on p.id = h.programme_id left join communities c on c.id = h.community_id
    where s.event_id = any(${[...eventIds]}::uuid[]) and s.state = 'confirmed'
    order by s.event_id, t.position, t.id, s.confirmed_at, s.id`.execute(db)
  return rows
}

/** The sponsor whom the team named for a session, confirmed or not; null without one. */
export async function sponsorOfSession(
  db: Db,
  sessionId: string,
): Promise<{
  readonly id: string
  readonly name: string
  readonly slug: string
  readonly confirmed: boolean
} | null> {
  const row = await db
    .selectFrom('sessions')
    .innerJoin('sponsors', 'sponsors.id', 'sessions.sponsorId')
    .select(['sponsors.id', 'sponsors.name', 'sponsors.slug', 'sponsors.state'])
    .where('sessions.id', '=', sessionId)
    .executeTakeFirst()
  return row
    ? { id: row.id, name: row.name, slug: row.slug, confirmed: row.state === 'confirmed' }
    : null
}

/** A tier with how many sponsors hold a place in it. */
export type Tier = {
  readonly id: string
  readonly slug: string
  readonly name: LocalizedText
  readonly priceMinor: number
  readonly currency: string
  readonly places: number | null
  readonly benefits: readonly LocalizedText[]
  readonly offered: boolean
  readonly taken: number
  /** Sponsors that name it, whatever their state. */
  readonly named: number
}

/** The tiers of an event, the weightiest first. */
export async function tiersOf(db: Db, eventId: string): Promise<readonly Tier[]> {
  const { rows } = await sql<Tier>`
    select t.id, t.slug, t.name, t.price_minor, t.currency, t.places, t.benefits, t.offered,
      count(s.id) filter (where s.state = 'confirmed') as taken, count(s.id) as named
    from sponsor_tiers t left join sponsors s on s.tier_id = t.id
    where t.event_id = ${eventId} group by t.id order by t.position, t.id`.execute(db)
  return rows
}
