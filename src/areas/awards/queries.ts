import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { LocalizedText } from '../../shared/localized-text.ts'
import type { Award } from './domain/award.ts'

type Db = Database | DatabaseTransaction

/** An award as it is shown; `session` leads to the winner where it stands on the published agenda. */
export type ShownAward = Award & {
  readonly id: string
  readonly session: { readonly code: string; readonly title: LocalizedText } | null
}

/** The awards of an event, in the order in which they were entered. */
export async function awardsOf(db: Db, eventId: string): Promise<ShownAward[]> {
  const { rows } = await sql<ShownAward>`
    select a.id, a.name, a.winner_kind, a.winner, a.session_id, a.reason,
      case when r.session_id is not null then jsonb_build_object('code', r.code, 'title', r.title) end as session
    from event_awards a left join released_sessions r on r.session_id = a.session_id and r.event_id = a.event_id
    where a.event_id = ${eventId} order by a.position, a.id`.execute(db)
  return rows
}

/** The published sessions of an event that can win, by title. */
export const sessionsToAward = (db: Db, eventId: string) =>
  db
    .selectFrom('releasedSessions')
    .select(['sessionId as id', 'title'])
    .where('eventId', '=', eventId)
    .where('kind', 'in', ['talk', 'lightning', 'panel', 'workshop', 'keynote'])
    .orderBy('startsAt')
    .orderBy('sessionId')
    .limit(1000)
    .execute()
export type SessionToAward = Awaited<ReturnType<typeof sessionsToAward>>[number]
