import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Said } from '../domain/calendar/external-record.ts'
import type { KnownEvent, OwnEvent, StoredRecord } from '../domain/calendar/plan-import.ts'
import { likenessOf } from '../domain/calendar/same-event.ts'

type Db = Database | DatabaseTransaction

/** The columns of an external event that sources say, under the names by which they say them. */
export const saidColumns = sql`
  jsonb_build_object('name', e.name, 'url', e.url, 'startsOn', e.starts_on, 'endsOn', e.ends_on, 'city', e.city,
    'country', e.country, 'latitude', e.latitude, 'longitude', e.longitude, 'attendance', e.attendance,
    'topics', e.topics, 'languages', e.languages, 'callUrl', e.call_url, 'callClosesOn', e.call_closes_on,
    'scholarshipUrl', e.scholarship_url, 'scholarshipUntil', e.scholarship_until, 'cancelled', e.cancelled)`

/** The records of the event `e`, with what each said. */
const records = sql`
  (select coalesce(jsonb_agg(jsonb_build_object('source', r.source, 'key', r.source_key, 'part', r.part, 'said', r.said,
    'firstSeenOn', r.first_seen_on, 'gone', r.gone_on is not null)), '[]')
   from external_event_records r where r.event_id = e.id)`

type Row = {
  id: string
  now: Said
  corrected: string[]
  aliases: string[]
  hidden: boolean
  ownEventId: string | null
  records: StoredRecord[]
}

const known = (where: ReturnType<typeof sql>) => sql<Row>`
  select e.id, ${saidColumns} as now, e.corrected, e.aliases, e.hidden_at is not null as hidden, e.own_event_id, ${records} as records
  from external_events e where e.merged_into is null and ${where}`

/**
 * The external events that rows of a source may be about: all within these days and a year around them (a moved event
 * stays in its year), and those of which this source said something in these parts.
 */
export async function knownEvents(
  db: Db,
  {
    source,
    parts,
    first,
    last,
  }: { source: string; parts: readonly string[]; first: string; last: string },
): Promise<readonly KnownEvent[]> {
  const { rows } = await known(sql`(e.starts_on between ${first}::date - 366 and ${last}::date + 366
    or e.id in (select event_id from external_event_records where source = ${source} and part = any(${parts})))`).execute(
    db,
  )
  return rows
}

/** One external event with all that is said of it. */
export const knownEvent = async (db: Db, id: string): Promise<KnownEvent | undefined> =>
  (await known(sql`e.id = ${id}`).execute(db)).rows[0]

/** The announced events of this network between two days, to recognise them in what others list. */
export async function ownEvents(db: Db, first: string, last: string): Promise<readonly OwnEvent[]> {
  const { rows } = await sql<{
    id: string
    names: string[]
    startsOn: string
    endsOn: string
    city: string
    country: string
    website: string
  }>`
    select id, starts_on, ends_on, city, country, website,
      array(select value from jsonb_each_text(name)) as names
    from events where announced_at is not null and starts_on between ${first}::date - 60 and ${last}::date + 60`.execute(
    db,
  )
  return rows.map(({ id, names, website, ...row }) => {
    const each = names.map((name) =>
      likenessOf({
        ...row,
        name,
        url: website,
        latitude: null,
        longitude: null,
        attendance: 'in-person',
        topics: [],
        languages: [],
        callUrl: '',
        callClosesOn: null,
        scholarshipUrl: '',
        scholarshipUntil: null,
        cancelled: false,
      }),
    )
    return {
      id,
      likeness: {
        nameKeys: new Set(each.flatMap(({ nameKeys }) => [...nameKeys])),
        addressKeys: new Set(each.flatMap(({ addressKeys }) => [...addressKeys])),
        cityKeys: new Set(each.flatMap(({ cityKeys }) => [...cityKeys])),
        country: row.country,
        startsOn: row.startsOn,
        endsOn: row.endsOn,
      },
    }
  })
}
