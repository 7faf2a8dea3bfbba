import { sql } from 'kysely'
import type { Services } from '../../src/platform/use-case.ts'
import { announceChanges } from '../../src/platform/page-changes.ts'

/**
 * Removes everything that the demo brought, and nothing else: events, communities and programmes of others stay, also
 * where they refer to one of the demo's.
 */
export async function clearDemo(services: Services): Promise<void> {
  await services.db.transaction().execute(async (db) => {
    const scopes = sql`(select id from events where demo union all select id from communities where demo union all select id from programmes where demo)`
    await sql`delete from audit_log where scope_id in ${scopes} or person_id in (select id from people where demo)`.execute(
      db,
    )
    await sql`delete from mails where event_id in (select id from events where demo) or recipient in (select email from people where demo)`.execute(
      db,
    )
    await sql`delete from kiosks where coalesce(community_id, programme_id, event_id) in ${scopes}`.execute(
      db,
    )
    await sql`delete from organiser_messages where coalesce(community_id, event_id) in ${scopes}`.execute(
      db,
    )
    await sql`delete from followers where email in (select email from people where demo)`.execute(
      db,
    )
    await sql`delete from roles where scope_id in ${scopes}`.execute(db)
    await sql`delete from posts where demo`.execute(db)
    await sql`delete from registrations where event_id in (select id from events where demo)`.execute(
      db,
    )
    await sql`delete from external_events where demo`.execute(db)
    await sql`delete from event_interests where event_id in (select id from events where demo)`.execute(
      db,
    )
    await sql`delete from events where demo`.execute(db)
    await sql`delete from series where demo`.execute(db)
    await sql`delete from communities where demo`.execute(db)
    await sql`delete from programmes where demo`.execute(db)
    await sql`delete from people where demo`.execute(db)
    await sql`delete from settings where key = 'demo'`.execute(db)
    await announceChanges(db, ['network', 'news', 'calendar'])
  })
  services.pageCache.flush()
}
