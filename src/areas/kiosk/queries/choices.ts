import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { Kiosk } from '../queries.ts'

type Named = { readonly kind: string; readonly slug: string; readonly name: LocalizedText }

/** The slugs and names of what a kiosk shows, in the order of their slugs. */
export async function shownBy(
  db: Database | DatabaseTransaction,
  kiosk: Kiosk,
): Promise<readonly Named[]> {
  const { rows } = await sql<Named>`
    select 'event' as kind, slug, name from events where id = any(${kiosk.shownEvents}::uuid[])
    union all
    select 'programme', slug, jsonb_build_object('en', name) from programmes where id = any(${kiosk.shownProgrammes}::uuid[])
    union all
    select 'community', slug, jsonb_build_object('en', name) from communities where id = any(${kiosk.shownCommunities}::uuid[])
    order by slug`.execute(db)
  return rows
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
