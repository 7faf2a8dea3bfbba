import type { Authorized } from '../../../shared/authorized.ts'
import { newId } from '../../../shared/ids.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { json } from '../../../platform/database/json.ts'
import type { CalendarReport } from '../domain/calendar/import-report.ts'
import type { MayImport } from './external-events.ts'

export type MayManage = Authorized<{ readonly installation: true }, 'calendar.manage-sources'>

export type NewSource = {
  readonly name: string
  readonly url: string
  readonly topics: readonly string[]
  readonly country: string
  readonly everyHours: number
}

/** A new address to read; its id. One that is there already fails on `calendar_sources_url_key`. */
export async function insertSource(
  db: DatabaseTransaction,
  _proof: MayManage,
  source: NewSource,
  by: { readonly person: string | null; readonly now: Date },
): Promise<string> {
  const id = newId(by.now.getTime())
  await db
    .insertInto('calendarSources')
    .values({ ...source, topics: [...source.topics], id, createdBy: by.person, createdAt: by.now })
    .execute()
  return id
}

export const setPaused = (
  db: DatabaseTransaction,
  _proof: MayManage,
  id: string,
  at: Date | null,
) => db.updateTable('calendarSources').set({ pausedAt: at }).where('id', '=', id).execute()

/** Forgets an address; what it brought stays, as said by something that says it no longer. */
export async function deleteSource(
  db: DatabaseTransaction,
  _proof: MayManage,
  id: string,
  today: string,
): Promise<void> {
  await db
    .updateTable('externalEventRecords')
    .set({ goneOn: today })
    .where('source', '=', `source:${id}`)
    .where('goneOn', 'is', null)
    .execute()
  await db.deleteFrom('calendarSources').where('id', '=', id).execute()
}

type Answer =
  | { readonly failure: string; readonly now: Date }
  | {
      readonly failure: null
      readonly now: Date
      /** Null where nothing had changed since the last time. */
      readonly report: Pick<CalendarReport, 'totals' | 'rows'> | null
      readonly etag: string
      readonly lastModified: string
    }

// What an administrator reads of the last answer; the rest is in the calendar.
const rowsKept = 100

/** Notes how asking an address went. */
export async function keepAnswer(
  db: DatabaseTransaction,
  _proof: MayImport,
  id: string,
  answer: Answer,
): Promise<void> {
  const { now } = answer
  if (answer.failure !== null) {
    await db
      .updateTable('calendarSources')
      .set(({ eb }) => ({
        askedAt: now,
        failure: answer.failure,
        failures: eb('failures', '+', 1),
      }))
      .where('id', '=', id)
      .execute()
    return
  }
  const { report, etag, lastModified } = answer
  const kept = report && {
    totals: report.totals,
    rows: report.rows.filter(({ notes }) => notes.length > 0).slice(0, rowsKept),
  }
  await db
    .updateTable('calendarSources')
    .set({
      askedAt: now,
      succeededAt: now,
      failure: '',
      failures: 0,
      ...(kept ? { report: json(kept), etag, lastModified } : {}),
    })
    .where('id', '=', id)
    .execute()
}
