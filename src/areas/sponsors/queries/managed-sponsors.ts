import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { SponsorState } from '../domain/sponsor.ts'

type Db = Database | DatabaseTransaction

/** A sponsor as the people who look after it see it. */
export type ManagedSponsor = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly url: string
  readonly summary: LocalizedText
  readonly logoAlt: LocalizedText
  readonly logoFileId: string | null
  readonly darkLogoFileId: string | null
  readonly tierId: string | null
  readonly tier: LocalizedText | null
  readonly hostId: string | null
  readonly hostName: string | null
  readonly hostColour: string | null
  readonly state: SponsorState
}

const selected = sql`select s.id, s.slug, s.name, s.url, s.summary, s.logo_alt, s.logo_file_id, s.dark_logo_file_id, s.tier_id,
  t.name as tier, s.host_id, coalesce(p.name, c.name) as host_name, coalesce(p.colour, c.colour) as host_colour, s.state
  from sponsors s left join sponsor_tiers t on t.id = s.tier_id left join event_hosts h on h.id = s.host_id
  left join programmes p on p.id = h.programme_id left join communities c on c.id = h.community_id`

export type SponsorFilter = {
  readonly state: SponsorState | null
  /** Only those of these hosts; null: all of them, and the whole event's. */
  readonly hostIds: readonly string[] | null
  readonly page: number
}

const size = 50

/** One page of an event's sponsors, by the weight of their tiers, and whether there are more. */
export async function managedSponsors(
  db: Db,
  eventId: string,
  { state, hostIds, page }: SponsorFilter,
): Promise<{ readonly sponsors: readonly ManagedSponsor[]; readonly more: boolean }> {
  const { rows } = await sql<ManagedSponsor>`${selected}
    where s.event_id = ${eventId} and (${state}::text is null or s.state = ${state})
      and (${hostIds === null} or s.host_id = any(${[...(hostIds ?? [])]}::uuid[]))
    order by case s.state when 'withdrawn' then 1 else 0 end, t.position, t.id, s.created_at, s.id
    limit ${size + 1} offset ${(page - 1) * size}`.execute(db)
  return { sponsors: rows.slice(0, size), more: rows.length > size }
}

/** One sponsor of an event, held until the transaction (if any) is over. */
export async function managedSponsor(
  db: Db,
  eventId: string,
  slug: string,
): Promise<ManagedSponsor | undefined> {
  const { rows } = await sql<ManagedSponsor>`${selected}
    where s.event_id = ${eventId} and s.slug = ${slug} ${db.isTransaction ? sql`for update of s` : sql``}`.execute(
    db,
  )
  return rows[0]
}
