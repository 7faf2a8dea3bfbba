import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Said } from '../domain/calendar/external-record.ts'
import { wordsQuery } from '../queries.ts'
import { saidColumns } from './known-events.ts'

type Db = Database | DatabaseTransaction

/** What one source says of an event, and since when. */
export type Provenance = {
  readonly source: string
  readonly part: string
  /** How an address that is read by itself is called; null for other sources. */
  readonly sourceName: string | null
  readonly sourceUrl: string | null
  readonly said: Said
  readonly firstSeenOn: string
  readonly lastSeenOn: string
  readonly goneOn: string | null
}

export type ExternalEvent = Said & {
  readonly id: string
  readonly version: number
  readonly updatedAt: Date
  readonly aliases: readonly string[]
  readonly corrected: readonly string[]
  readonly correctedAt: Date | null
  readonly hidden: boolean
  readonly mergedInto: string | null
  /** The event of this network that it is. */
  readonly ownSlug: string | null
}

/** An external event as its page shows it, hidden and merged ones too. */
export async function externalEvent(db: Db, id: string): Promise<ExternalEvent | undefined> {
  const { rows } = await sql<Omit<ExternalEvent, keyof Said> & { said: Said }>`
    select e.id, e.version, e.updated_at, e.aliases, e.corrected, e.corrected_at, e.hidden_at is not null as hidden,
      e.merged_into, own.slug as own_slug, ${saidColumns} as said
    from external_events e left join events own on own.id = e.own_event_id and own.announced_at is not null
    where e.id = ${id}`.execute(db)
  const row = rows[0]
  if (!row) return undefined
  const { said, ...rest } = row
  return { ...said, ...rest }
}

/** Where an external event is known from, and its other editions, the latest first. */
export async function externalBackground(db: Db, id: string) {
  const [records, editions] = await Promise.all([
    sql<Provenance>`
      select r.source, r.part, s.name as source_name, s.url as source_url, r.said, r.first_seen_on, r.last_seen_on, r.gone_on
      from external_event_records r left join calendar_sources s on r.source = 'source:' || s.id
      where r.event_id = ${id} order by r.gone_on is not null, r.first_seen_on, r.source, r.source_key limit 100`.execute(
      db,
    ),
    sql<{ id: string; name: string; startsOn: string; endsOn: string; city: string }>`
      select o.id, o.name, o.starts_on, o.ends_on, o.city from external_events e
      join external_events o on o.name_key = e.name_key and o.id <> e.id and o.listed
      where e.id = ${id} order by o.starts_on desc limit 40`.execute(db),
  ])
  return { records: records.rows, editions: editions.rows }
}

export const managedStates = ['all', 'corrected', 'hidden', 'own'] as const
export type ManagedState = (typeof managedStates)[number]

export type ManagedEvent = {
  readonly id: string
  readonly name: string
  readonly startsOn: string
  readonly endsOn: string
  readonly city: string
  readonly country: string
  readonly topics: readonly string[]
  readonly corrected: readonly string[]
  readonly hidden: boolean
}

/** External events for who looks after the calendar, the latest first; one page and whether there are more. */
export async function managedEvents(
  db: Db,
  {
    words,
    state,
    page,
    size = 50,
  }: { words: string; state: ManagedState; page: number; size?: number },
): Promise<{ readonly events: readonly ManagedEvent[]; readonly more: boolean }> {
  const states = {
    all: sql`true`,
    corrected: sql`corrected <> '{}'`,
    hidden: sql`hidden_at is not null`,
    own: sql`own_event_id is not null`,
  }
  const query = wordsQuery(words)
  const { rows } = await sql<ManagedEvent>`
    select id, name, starts_on, ends_on, city, country, topics, corrected, hidden_at is not null as hidden
    from external_events where merged_into is null and ${states[state]}
      ${query ? sql`and words @@ to_tsquery('simple', ${query})` : sql``}
    order by starts_on desc, id desc limit ${size + 1} offset ${(page - 1) * size}`.execute(db)
  return { events: rows.slice(0, size), more: rows.length > size }
}
