import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'

type Db = Database | DatabaseTransaction

/** Where a code leads, without the language: `events/kcd-lima`; undefined for an unknown code. */
export async function targetOfCode(
  db: Db,
  code: string,
  now: Date,
): Promise<{ readonly kiosk: string; readonly parts: readonly string[] } | undefined> {
  const { rows } = await sql<{ kiosk: string; kind: string; slug: string | null }>`
    select k.slug as kiosk, c.kind, coalesce(e.slug, p.slug, x.id::text) as slug
    from kiosk_codes c join kiosks k on k.id = c.kiosk_id
      left join events e on c.kind in ('event', 'call') and e.id = c.object_id and e.announced_at is not null
      left join posts p on c.kind = 'post' and p.id = c.object_id and p.published_at <= ${now}
      left join external_events x on c.kind = 'outside' and x.id = c.object_id and x.listed
    where c.code = ${code}`.execute(db)
  const row = rows[0]
  if (!row) return undefined
  const { kiosk, kind, slug } = row
  // What is gone leads to the network's home rather than nowhere: the code may hang on a wall.
  if (slug === null) return { kiosk, parts: [] }
  if (kind === 'post') return { kiosk, parts: ['news', slug] }
  if (kind === 'outside') return { kiosk, parts: ['calendar', 'events', slug] }
  return { kiosk, parts: kind === 'call' ? ['events', slug, 'call'] : ['events', slug] }
}

/** How often each code of a kiosk was scanned, the most scanned first. */
export async function scansOf(db: Db, kioskId: string, now: Date) {
  const today = now.toISOString().slice(0, 10)
  const { rows } = await sql<{
    kind: string
    title: LocalizedText
    scans: number
    week: number
    /** On each of the last 28 days, the oldest first. */
    days: readonly number[]
  }>`
    select c.kind, coalesce(e.name, t.titles, jsonb_build_object('en', x.name), '{}') as title, sum(s.scans)::int as scans,
      coalesce(sum(s.scans) filter (where s.day > ${today}::date - 7), 0)::int as week,
      (select array_agg(coalesce(one.scans, 0) order by span.day) from generate_series(${today}::date - 27, ${today}::date,
        interval '1 day') as span (day) left join kiosk_scans one on one.code = c.code and one.day = span.day::date) as days
    from kiosk_codes c join kiosk_scans s on s.code = c.code
      left join events e on c.kind in ('event', 'call') and e.id = c.object_id
      left join lateral (select jsonb_object_agg(lang, title) as titles from post_translations
        where c.kind = 'post' and post_id = c.object_id) t on true
      left join external_events x on c.kind = 'outside' and x.id = c.object_id
    where c.kiosk_id = ${kioskId}
    group by c.code, c.kind, e.name, t.titles, x.name order by scans desc, c.code limit 50`.execute(
    db,
  )
  return rows
}
