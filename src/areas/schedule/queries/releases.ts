import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { ReleaseChange } from '../domain/changes.ts'
import type { ReleaseContent, ReleasedAgenda } from '../domain/release-content.ts'

type Db = Database | DatabaseTransaction

type Head = { readonly number: number; readonly publishedAt: Date; readonly note: LocalizedText }
export type LatestRelease = Head & { readonly content: ReleaseContent }

/** The release that stands now, whole. */
export async function latestRelease(db: Db, eventId: string): Promise<LatestRelease | null> {
  const { rows } = await sql<LatestRelease>`
    select number, published_at, note, content from releases
    where event_id = ${eventId} order by number desc limit 1`.execute(db)
  return rows[0] ?? null
}

/** What the pages about an agenda say of its event. */
export type AgendaEvent = {
  readonly id: string
  readonly slug: string
  readonly name: LocalizedText
  readonly timeZone: string
  /** The main language stands first. */
  readonly languages: readonly string[]
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly announcedAt: Date | null
  readonly cancelledAt: Date | null
  /** Counts what changes in the set-up, and calling the event off. */
  readonly version: number
  readonly updatedAt: Date
  readonly colour: string
  readonly venueName: string
  readonly venueAddress: string
  readonly city: string
  readonly country: string
  readonly attendance: 'in-person' | 'online' | 'hybrid'
  /** The public may read who decided on the agenda, by what and how many were proposed. */
  readonly numbersPublic: boolean
  readonly colocated: readonly {
    readonly id: string
    readonly slug: string
    readonly name: LocalizedText
  }[]
}

export type PublishedAgenda = {
  readonly event: AgendaEvent
  readonly release: (Head & { readonly agenda: ReleasedAgenda }) | null
}
export type PublishedRelease = {
  readonly event: AgendaEvent
  readonly release: (LatestRelease & Changed) | null
}

/** What is otherwise than in the release before. */
type Changed = { readonly changes: readonly ReleaseChange[] }

type Row<Content> = AgendaEvent &
  Changed & {
    readonly number: number | null
    readonly publishedAt: Date
    readonly note: LocalizedText
    readonly content: Content
  }

/** The event and the part of its latest release that all its sessions are in: one row; null if there is no such event. */
export async function publishedAgenda(db: Db, eventSlug: string): Promise<PublishedAgenda | null> {
  const [row] = await published<ReleasedAgenda>(db, bySlug(eventSlug), agendaOnly)
  return row ? asAgenda(row) : null
}

/** The announced events held beside one, each with its agenda as it stands now, in the order of their days. */
export async function agendasBeside(db: Db, eventId: string): Promise<PublishedAgenda[]> {
  const beside = sql`e.announced_at is not null and e.id in (
    select other_event_id from accepted_colocations where event_id = ${eventId}
    union select event_id from accepted_colocations where other_event_id = ${eventId})`
  return (await published<ReleasedAgenda>(db, beside, agendaOnly)).map(asAgenda)
}

function asAgenda(row: Row<ReleasedAgenda>): PublishedAgenda {
  const { number, publishedAt, note, content, changes: _, ...event } = row
  return {
    event,
    release: number === null ? null : { number, publishedAt, note, agenda: content },
  }
}

/**
 * The event and its latest release whole, or the one with a number: one row; null if there is no such event, a null
 * `release` if there is no such release.
 */
export async function publishedRelease(
  db: Db,
  eventSlug: string,
  releaseNumber: number | null = null,
): Promise<PublishedRelease | null> {
  const [row] = await published<ReleaseContent>(db, bySlug(eventSlug), sql`content`, releaseNumber)
  if (!row) return null
  const { number, publishedAt, note, content, changes, ...event } = row
  return {
    event,
    release: number === null ? null : { number, publishedAt, note, content, changes },
  }
}

const agendaOnly = sql`content -> 'agenda'`
const bySlug = (slug: string) => sql`e.slug = ${slug}`

async function published<Content>(
  db: Db,
  which: ReturnType<typeof sql>,
  content: ReturnType<typeof sql>,
  releaseNumber: number | null = null,
): Promise<Row<Content>[]> {
  const { rows } = await sql<Row<Content>>`
    select e.id, e.slug, e.name, e.time_zone, e.languages, e.starts_on, e.ends_on, e.announced_at, e.cancelled_at, e.version,
      e.updated_at, e.colour, e.venue_name, e.venue_address, e.city, e.country, e.attendance, r.number, r.published_at, r.note, r.content, r.changes,
      exists (select from committee_settings s where s.event_id = e.id and s.numbers_public) as numbers_public,
      coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'slug', o.slug, 'name', o.name) order by o.starts_on, o.slug)
        from accepted_colocations k join events o on o.id = case when k.event_id = e.id then k.other_event_id else k.event_id end
        where (k.event_id = e.id or k.other_event_id = e.id) and o.announced_at is not null), '[]') as colocated
    from events e left join lateral (
      select number, published_at, note, changes, ${content} as content from releases
      where event_id = e.id and (${releaseNumber}::int is null or number = ${releaseNumber})
      order by number desc limit 1) r on true
    where ${which} order by e.starts_on, e.slug`.execute(db)
  return rows
}

export type ReleaseRow = Head & {
  readonly sessions: number
  readonly changes: readonly ReleaseChange[]
}

/** All releases of an event with what changed in each, newest first. */
export async function releasesOf(db: Db, eventId: string): Promise<ReleaseRow[]> {
  const { rows } = await sql<ReleaseRow>`
    select number, published_at, note, changes, jsonb_array_length(content -> 'agenda' -> 'sessions') as sessions
    from releases where event_id = ${eventId} order by number desc limit 200`.execute(db)
  return rows
}

/** How many people are registered: whom the next release reaches. */
export async function registeredCount(db: Db, eventId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from registrations where event_id = ${eventId} and status = 'confirmed'`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}
