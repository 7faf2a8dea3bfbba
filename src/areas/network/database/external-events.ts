import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { fold, nameKey } from '../domain/calendar/fold.ts'
import { cityNames } from '../domain/calendar/place-names.ts'
import type { ImportPlan, PlannedEvent } from '../domain/calendar/plan-import.ts'

type OnCalendar<Action extends string> = Authorized<{ readonly installation: true }, Action>
export type MayImport = OnCalendar<'calendar.import'>
export type MayEdit = OnCalendar<'calendar.edit'>

/** One import at a time: two at once would not see the events that the other is making. */
export const lockCalendar = (db: DatabaseTransaction) =>
  sql`select pg_advisory_xact_lock(hashtextextended('network calendar', 0))`.execute(db)

// Rows of one statement: large enough to be fast, small enough for any memory.
const batchSize = 1_000

function* batches<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += batchSize) yield rows.slice(at, at + batchSize)
}

/** What a search for words finds an event by. */
export const searchedText = ({ said, names }: Pick<PlannedEvent, 'said' | 'names'>): string =>
  [
    ...new Set([fold(said.name), ...names.map(fold), ...(said.city ? cityNames(said.city) : [])]),
  ].join(' ')

/** An event as a row of `columns`. */
function rowOf(event: PlannedEvent) {
  const { startsOn, endsOn, callUrl, callClosesOn, scholarshipUrl, scholarshipUntil, ...said } =
    event.said
  return {
    ...said,
    id: event.id,
    name_key: nameKey(said.name),
    starts_on: startsOn,
    ends_on: endsOn,
    call_url: callUrl,
    call_closes_on: callClosesOn,
    scholarship_url: scholarshipUrl,
    scholarship_until: scholarshipUntil,
    folded: searchedText(event),
    own_event_id: event.ownEventId,
  }
}

const columns = sql`id uuid, name text, name_key text, url text, starts_on date, ends_on date, city text, country text,
  latitude float8, longitude float8, attendance text, topics text[], languages text[], call_url text, call_closes_on date,
  scholarship_url text, scholarship_until date, cancelled boolean, folded text, own_event_id uuid`

/** Writes new events, a thousand with one statement. */
export async function insertExternalEvents(
  db: DatabaseTransaction,
  _proof: MayImport,
  events: readonly PlannedEvent[],
  { now, demo }: { readonly now: Date; readonly demo: boolean },
): Promise<void> {
  for (const batch of batches(events))
    await sql`
      insert into external_events (id, name, name_key, url, starts_on, ends_on, city, country, latitude, longitude,
        attendance, topics, languages, call_url, call_closes_on, scholarship_url, scholarship_until, cancelled, folded, own_event_id, demo, created_at, updated_at)
      select id, name, name_key, url, starts_on, ends_on, city, country, latitude, longitude, attendance, topics,
        languages, call_url, call_closes_on, scholarship_url, scholarship_until, cancelled, folded, own_event_id, ${demo}, ${now}, ${now}
      from jsonb_to_recordset(${JSON.stringify(batch.map(rowOf))}::jsonb) as r (${columns})`.execute(
      db,
    )
}

/**
 * Brings events to what their sources say now. What a person corrected stays, also if that happened after the import
 * looked; days go together, so that an event never ends before it starts.
 */
export async function updateExternalEvents(
  db: DatabaseTransaction,
  _proof: MayImport | MayEdit,
  events: readonly PlannedEvent[],
  now: Date,
): Promise<void> {
  const kept = (field: string, column: string) =>
    sql`case when ${field} = any(e.corrected) then ${sql.raw(`e.${column}`)} else ${sql.raw(`r.${column}`)} end`
  const days = (column: string) =>
    sql`case when e.corrected && '{startsOn,endsOn}' then ${sql.raw(`e.${column}`)} else ${sql.raw(`r.${column}`)} end`
  const placed = (column: string) =>
    sql`case when e.corrected && '{city,country}' then coalesce(${sql.raw(`e.${column}`)}, ${sql.raw(`r.${column}`)}) else ${sql.raw(`r.${column}`)} end`
  for (const batch of batches(events))
    await sql`
      update external_events e set
        name = ${kept('name', 'name')}, name_key = ${kept('name', 'name_key')}, url = ${kept('url', 'url')},
        starts_on = ${days('starts_on')}, ends_on = ${days('ends_on')},
        city = ${kept('city', 'city')}, country = ${kept('country', 'country')},
        latitude = ${placed('latitude')}, longitude = ${placed('longitude')},
        attendance = ${kept('attendance', 'attendance')}, topics = ${kept('topics', 'topics')},
        languages = ${kept('languages', 'languages')}, call_url = ${kept('callUrl', 'call_url')},
        call_closes_on = ${kept('callClosesOn', 'call_closes_on')},
        scholarship_url = ${kept('scholarshipUrl', 'scholarship_url')}, scholarship_until = ${kept('scholarshipUntil', 'scholarship_until')},
        cancelled = ${kept('cancelled', 'cancelled')},
        folded = r.folded, own_event_id = r.own_event_id, version = e.version + 1, updated_at = ${now}
      from jsonb_to_recordset(${JSON.stringify(batch.map(rowOf))}::jsonb) as r (${columns})
      where e.id = r.id`.execute(db)
}

/** Remembers what a source says of each event, what it says no longer, and when. */
export async function keepRecords(
  db: DatabaseTransaction,
  _proof: MayImport,
  source: string,
  { records, seen, gone }: Pick<ImportPlan, 'records' | 'seen' | 'gone'>,
  today: string,
): Promise<void> {
  for (const batch of batches(records))
    await sql`
      insert into external_event_records (source, source_key, part, event_id, said, first_seen_on, last_seen_on)
      select ${source}, key, part, "eventId", said, ${today}, ${today}
      from jsonb_to_recordset(${JSON.stringify(batch)}::jsonb) as r (key text, part text, "eventId" uuid, said jsonb)
      on conflict (source, source_key) do update set said = excluded.said, event_id = excluded.event_id, part = excluded.part`.execute(
      db,
    )
  for (const batch of batches(seen))
    await sql`update external_event_records set last_seen_on = ${today}, gone_on = null
      where source = ${source} and source_key = any(${batch}) and (last_seen_on <> ${today} or gone_on is not null)`.execute(
      db,
    )
  for (const batch of batches(gone))
    await sql`update external_event_records set gone_on = ${today}
      where source = ${source} and source_key = any(${batch})`.execute(db)
}
