import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'

/** How a screen says it is. */
export type ScreenHealth = {
  readonly screen: string
  readonly version: string
  readonly offset: number
  readonly width: number
  readonly height: number
  readonly kept: boolean
}

// Screens say every minute that they are there: after three they were away.
const awayAfter = '3 minutes'
const most = 20

/** Notes a screen; the ones not seen for a month go, and so do the oldest beyond twenty. */
export async function upsertScreen(
  db: DatabaseTransaction,
  kioskId: string,
  health: ScreenHealth,
  now: Date,
): Promise<void> {
  await sql`
    insert into kiosk_screens (kiosk_id, screen, online_since, last_seen_at, content_version, clock_offset_seconds, width,
      height, kept)
    values (${kioskId}, ${health.screen}, ${now}, ${now}, ${health.version}, ${health.offset}, ${health.width},
      ${health.height}, ${health.kept})
    on conflict (kiosk_id, screen) do update set
      online_since = case when kiosk_screens.last_seen_at < ${now}::timestamptz - ${awayAfter}::interval
        then excluded.online_since else kiosk_screens.online_since end,
      last_seen_at = excluded.last_seen_at, content_version = excluded.content_version,
      clock_offset_seconds = excluded.clock_offset_seconds, width = excluded.width, height = excluded.height,
      kept = excluded.kept`.execute(db)
  await sql`
    delete from kiosk_screens where kiosk_id = ${kioskId} and (last_seen_at < ${now}::timestamptz - interval '30 days'
      or screen not in (select screen from kiosk_screens where kiosk_id = ${kioskId}
        order by last_seen_at desc, screen limit ${most}))`.execute(db)
}
