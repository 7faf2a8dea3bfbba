import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { Kiosk } from '../queries.ts'

/** The names of what is ticked, and of what there is besides; events with their first day and city. */
export type KioskChoice = {
  readonly kind: 'event' | 'programme' | 'community'
  readonly slug: string
  readonly name: LocalizedText
  readonly startsOn: string | null
  readonly city: string
  readonly ticked: boolean
}

/** What is ticked, by address. */
export type Ticked = {
  readonly events: readonly string[]
  readonly programmes: readonly string[]
  readonly communities: readonly string[]
}

/** As many of each kind as stand in a form beside those that are ticked. */
const mostOfferedOfAKind = 8

/**
 * What a kiosk can show: what is ticked first, then what these words are part of the name of, without case and accents; without
 * words the next events and the first programmes and communities. Only announced events that are not over.
 */
export async function choicesFor(
  db: Database | DatabaseTransaction,
  ticked: Ticked,
  words: string,
  now: Date,
): Promise<readonly KioskChoice[]> {
  const { rows } = await sql<KioskChoice>`
    with every as (
      select 'event' as kind, slug, name, starts_on, city, slug = any(${[...ticked.events]}) as ticked,
        concat_ws(' ', name ->> 'es', name ->> 'en', name ->> 'pt', city) as words
      from events where announced_at is not null and cancelled_at is null
        and (ends_on >= (${now}::timestamptz at time zone 'UTC')::date or slug = any(${[...ticked.events]}))
      union all
      select 'programme', slug, jsonb_build_object('en', name), null, '', slug = any(${[...ticked.programmes]}), name from programmes
      union all
      select 'community', slug, jsonb_build_object('en', name), null, city, slug = any(${[...ticked.communities]}),
        concat_ws(' ', name, city) from communities),
    placed as (
      select *, row_number() over (partition by kind, ticked order by starts_on, words, slug) as place from every
      where ticked or ${words} = '' or position(search_fold(${words}) in search_fold(words)) > 0)
    select kind, slug, name, starts_on, city, ticked from placed where ticked or place <= ${mostOfferedOfAKind}
    order by ticked desc, place`.execute(db)
  return rows
}

/** The countries in which announced events are still to come. */
export async function countriesToCome(
  db: Database | DatabaseTransaction,
  now: Date,
): Promise<readonly string[]> {
  const { rows } = await sql<{ country: string }>`
    select distinct country from events where announced_at is not null and cancelled_at is null and country <> ''
      and ends_on >= (${now}::timestamptz at time zone 'UTC')::date order by country`.execute(db)
  return rows.map(({ country }) => country)
}

/** The addresses of what a kiosk shows. */
export async function shownBy(db: Database | DatabaseTransaction, kiosk: Kiosk): Promise<Ticked> {
  const { rows } = await sql<Ticked>`
    select array(select slug from events where id = any(${kiosk.shownEvents}::uuid[])) as events,
      array(select slug from programmes where id = any(${kiosk.shownProgrammes}::uuid[])) as programmes,
      array(select slug from communities where id = any(${kiosk.shownCommunities}::uuid[])) as communities`.execute(
    db,
  )
  return rows[0]!
}

/** The ids of announced events, programmes and communities by their slugs. */
export async function idsBySlug(
  db: Database | DatabaseTransaction,
  table: 'events' | 'programmes' | 'communities',
  slugs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (slugs.length === 0) return new Map()
  const { rows } = await sql<{ id: string; slug: string }>`
    select id, slug from ${sql.table(table)} where slug = any(${slugs})
      ${table === 'events' ? sql`and announced_at is not null` : sql``}`.execute(db)
  return new Map(rows.map(({ id, slug }) => [slug, id]))
}
