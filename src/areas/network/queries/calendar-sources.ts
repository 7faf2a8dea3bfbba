import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { CalendarReport } from '../domain/calendar/import-report.ts'

type Db = Database | DatabaseTransaction

export type CalendarSource = {
  readonly id: string
  readonly name: string
  readonly url: string
  readonly topics: readonly string[]
  readonly country: string
  readonly everyHours: number
  readonly pausedAt: Date | null
  readonly etag: string
  readonly lastModified: string
  readonly askedAt: Date | null
  readonly succeededAt: Date | null
  /** A code of the catalogue under `errors`; '' if the last answer was good. */
  readonly failure: string
  readonly failures: number
  readonly report: Pick<CalendarReport, 'totals' | 'rows'> | null
  readonly events: number
}

// Nobody reads more than this by hand.
const mostSources = 500

/** The addresses that the calendar reads by itself, by name. */
export async function calendarSources(db: Db): Promise<readonly CalendarSource[]> {
  const { rows } = await sql<CalendarSource>`
    select s.*, (select count(*) from external_event_records r where r.source = 'source:' || s.id and r.gone_on is null) as events
    from calendar_sources s order by s.name, s.id limit ${mostSources}`.execute(db)
  return rows
}

export const calendarSource = async (db: Db, id: string): Promise<CalendarSource | undefined> =>
  (
    await sql<CalendarSource>`select s.*, 0 as events from calendar_sources s where s.id = ${id}`.execute(
      db,
    )
  ).rows[0]

/** The addresses whose turn it is. */
export const dueSources = async (db: Db, now: Date): Promise<readonly string[]> =>
  (
    await sql<{ id: string }>`
      select id from calendar_sources where paused_at is null
        and (asked_at is null or asked_at + make_interval(hours => every_hours) <= ${now}::timestamptz + interval '5 minutes')
      order by asked_at nulls first limit ${mostSources}`.execute(db)
  ).rows.map(({ id }) => id)
