import { sql, type RawBuilder } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { longestEvent } from '../../../shared/longest-event.ts'
import type { CalendarFilter } from '../domain/calendar/calendar-filter.ts'
import type { Said } from '../domain/calendar/external-record.ts'
import type { Near } from '../domain/calendar/near-place.ts'
import { countriesOf } from '../domain/calendar/regions.ts'
import {
  eventConditions,
  eventSummaries,
  namedIds,
  scholarshipsOpen,
  wordsQuery,
  type EventSummary,
} from '../queries.ts'

type Db = Database | DatabaseTransaction

/** An event held elsewhere, as lists and feeds show it. */
export type ExternalSummary = Said & {
  readonly id: string
  readonly version: number
  readonly updatedAt: Date
  readonly corrected: boolean
}

export type CalendarEntry =
  | { readonly kind: 'own'; readonly event: EventSummary }
  | { readonly kind: 'external'; readonly event: ExternalSummary }

export type CalendarPage = { readonly entries: readonly CalendarEntry[]; readonly more: boolean }

/** An event as a month or a year shows it: no more than a line. */
export type CalendarLine = {
  readonly kind: 'own' | 'external'
  readonly id: string
  readonly startsOn: string
  readonly endsOn: string
}

type Order = 'day' | 'closing'
type Options = {
  readonly now: Date
  readonly page?: number
  readonly size?: number
  readonly order?: Order
}

/** Days are compared as where the day ends last: an event is upcoming until its last day is over everywhere. */
export const calendarToday = (now: Date): string =>
  new Date(now.getTime() - 12 * 3_600_000).toISOString().slice(0, 10)

/**
 * One page of the calendar: events of this network and others in one list, soonest first (past ones latest first; calls
 * by the day they close). Each kind gives what the page could need of it, by its own index, so a page costs the same
 * however many events there are.
 */
export async function listCalendar(
  db: Db,
  filter: CalendarFilter,
  { now, page = 1, size = 24, order = 'day' }: Options,
): Promise<CalendarPage> {
  const found = await matching(db, filter, { now, order, limit: page * size + 1 })
  if (found === null) return { entries: [], more: false }
  const { rows } = await sql<CalendarLine>`
    select kind, id, starts_on, ends_on from (${found.union}) as listed
    order by ${found.order} limit ${size + 1} offset ${(page - 1) * size}`.execute(db)
  return { entries: await entriesOf(db, rows.slice(0, size)), more: rows.length > size }
}

/** Lines with all that lists show, in their order: two queries however many they are. */
async function entriesOf(
  db: Db,
  lines: readonly CalendarLine[],
): Promise<readonly CalendarEntry[]> {
  const ids = (kind: CalendarLine['kind']) =>
    lines.flatMap((line) => (line.kind === kind ? line.id : []))
  const [own, external] = await Promise.all([
    eventSummaries(db, ids('own')),
    externalSummaries(db, ids('external')),
  ])
  const owns = new Map(own.map((event) => [event.id, event]))
  const externals = new Map(external.map((event) => [event.id, event]))
  return lines.flatMap(({ kind, id }): CalendarEntry[] => {
    if (kind === 'own') {
      const event = owns.get(id)
      return event ? [{ kind, event }] : []
    }
    const event = externals.get(id)
    return event ? [{ kind, event }] : []
  })
}

async function externalSummaries(
  db: Db,
  ids: readonly string[],
): Promise<readonly ExternalSummary[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<ExternalSummary>`
    select id, version, updated_at, corrected <> '{}' as corrected, name, url, starts_on, ends_on, city, country, latitude,
      longitude, attendance, topics, languages, call_url, call_closes_on, scholarship_url, scholarship_until, cancelled
    from external_events where id = any(${ids})`.execute(db)
  return rows
}

export type MonthOfEvents = {
  /** YYYY-MM. */
  readonly month: string
  readonly count: number
  readonly entries: readonly CalendarEntry[]
}

/** What begins between two days, by month: how many, and the first `size` of each. The filter's own days are not asked. */
export async function calendarByMonth(
  db: Db,
  filter: CalendarFilter,
  { now, size }: { readonly now: Date; readonly size: number },
): Promise<readonly MonthOfEvents[]> {
  const found = await matching(db, filter, { now, order: 'day', limit: null })
  if (found === null) return []
  // Month by month, each cut: PostgreSQL then reads as many rows as are shown, and counts in the index alone. What no index
  // by day can find is found once for all months.
  const once =
    filter.topic ?? filter.words ?? filter.near ?? filter.language ?? (filter.scholarship || null)
  const each = once ? sql`found` : sql`(${found.union})`
  const before = once ? sql`with found as materialized (${found.union})` : sql``
  const { rows } = await sql<CalendarLine & { month: string; count: number }>`
    ${before} select first.kind, first.id, first.starts_on, first.ends_on, to_char(months.begins, 'YYYY-MM') as month, counted.count
    from (select m::date as begins, (m + interval '1 month')::date as ends
      from generate_series(date_trunc('month', ${filter.from}::timestamp), ${filter.to}::timestamp, interval '1 month') as m) as months,
    lateral (select count(*) as count from ${each} as listed
      where starts_on >= greatest(begins, ${filter.from}::date) and starts_on < ends) as counted,
    lateral (select kind, id, starts_on, ends_on from ${each} as listed
      where starts_on >= greatest(begins, ${filter.from}::date) and starts_on < ends
      order by starts_on, id limit ${size}) as first
    order by first.starts_on, first.id`.execute(db)
  const entries = await entriesOf(db, rows)
  const entryOf = new Map(entries.map((entry) => [entry.event.id, entry]))
  const months = new Map<string, { month: string; count: number; entries: CalendarEntry[] }>()
  for (const { id, month, count } of rows) {
    const listed = months.get(month) ?? { month, count, entries: [] }
    const entry = entryOf.get(id)
    if (entry) listed.entries.push(entry)
    months.set(month, listed)
  }
  return [...months.values()]
}

/** How many events match in each country. */
export async function calendarByCountry(
  db: Db,
  filter: CalendarFilter,
  now: Date,
): Promise<readonly { readonly country: string; readonly count: number }[]> {
  const found = await matching(db, filter, { now, order: 'day', limit: null })
  if (found === null) return []
  const { rows } = await sql<{ country: string; count: number }>`
    select country, count(*) as count from (${found.union}) as listed
    where country > '' group by country order by count desc, country`.execute(db)
  return rows
}

/** Where the largest numbers of matching events are, city by city: each where most of its events say that it lies. */
export async function calendarByCity(
  db: Db,
  filter: CalendarFilter,
  { now, limit }: { readonly now: Date; readonly limit: number },
): Promise<readonly CityOfCalendar[]> {
  const found = await matching(db, filter, { now, order: 'day', limit: null, placed: true })
  if (found === null) return []
  const { rows } = await sql<CityOfCalendar>`
    select city, country, count(*) as count, percentile_cont(0.5) within group (order by latitude) as latitude,
      percentile_cont(0.5) within group (order by longitude) as longitude
    from (${found.union}) as listed where city > '' and country > '' and latitude is not null and longitude is not null
    group by country, city order by count desc, country, city limit ${limit}`.execute(db)
  return rows
}

/** The choices of the filter: the countries that the calendar has events of, and programmes. */
export async function calendarChoices(db: Db) {
  const [countries, programmes] = await Promise.all([
    sql<{ country: string }>`
      with recursive each as (
        (select country from external_events where listed and country > '' order by country limit 1)
        union all
        select (select e.country from external_events e where e.listed and e.country > each.country order by e.country limit 1)
        from each where each.country is not null)
      select country from each where country is not null
      union select distinct country from events where announced_at is not null and country > ''`.execute(
      db,
    ),
    db.selectFrom('programmes').select(['slug', 'name']).orderBy('name').limit(200).execute(),
  ])
  return {
    countries: countries.rows.map(({ country }) => country),
    programmes,
  }
}

export type CityOfCalendar = {
  readonly city: string
  readonly country: string
  readonly count: number
  readonly latitude: number
  readonly longitude: number
}

type Matching = {
  readonly now: Date
  readonly order: Order
  readonly limit: number | null
  /** Whether city and coordinates are read too; without them much is counted in an index alone. */
  readonly placed?: boolean
}

/** What matches, of both kinds, each in order and cut; null if the filter names what does not exist. */
async function matching(
  db: Db,
  filter: CalendarFilter,
  { now, order, limit, placed = false }: Matching,
): Promise<{ union: RawBuilder<unknown>; order: RawBuilder<unknown> } | null> {
  const named = await namedIds(db, filter)
  if (named === null) return null
  const latestFirst = filter.time === 'past' || (filter.time === 'all' && filter.from === null)
  const orderOf = (closes: RawBuilder<unknown>) =>
    order === 'closing'
      ? sql`${closes}, id`
      : filter.time === 'past'
        ? sql`ends_on desc, id desc`
        : latestFirst
          ? sql`starts_on desc, id desc`
          : sql`starts_on, id`
  // Without a limit whoever asks puts them in order.
  const inOrder = (closes: RawBuilder<unknown>) =>
    limit === null ? sql`` : sql`order by ${orderOf(closes)} limit ${limit}`
  const closesOn = sql`upper(call_window(oc, ${now}))::date`
  const own = sql`
    (select 'own' as kind, e.id, e.starts_on, e.ends_on, e.country, ${filter.openCall ? closesOn : sql`null::date`} as closes_on
       ${placed ? sql`, e.city, coalesce(e.latitude, e.city_latitude) as latitude, coalesce(e.longitude, e.city_longitude) as longitude` : sql``}
     from events e ${filter.openCall ? sql`join calls oc on oc.event_id = e.id` : sql``}
     where e.announced_at is not null and e.starts_on is not null and ${eventConditions(filter, named, now)} and ${places(filter, ownPlace)}
     ${inOrder(closesOn)})`
  const external = sql`
    (select 'external' as kind, e.id, e.starts_on, e.ends_on, e.country, e.call_closes_on as closes_on
       ${placed ? sql`, e.city, e.latitude, e.longitude` : sql``}
     from external_events e where e.listed and ${externalConditions(filter, now)} and ${places(filter, externalPlace)}
     ${inOrder(sql`e.call_closes_on`)})`
  const onlyOwn = named.programme ?? named.community ?? named.series
  return {
    union: onlyOwn ? own : sql`${own} union all ${external}`,
    order: orderOf(sql`closes_on`),
  }
}

/** Days and places, the same for both kinds. */
function places(
  { region, from, to, near }: CalendarFilter,
  place: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = [sql`true`]
  if (region) all.push(sql`e.country = any(${countriesOf(region)})`)
  // No event is longer than longestEvent: the index on the first day is read from there.
  if (from)
    all.push(
      sql`e.ends_on >= ${from}::date and e.starts_on >= ${from}::date - ${longestEvent}::int`,
    )
  if (to) all.push(sql`e.starts_on <= ${to}::date`)
  if (near) all.push(within(near, place))
  return sql.join(all, sql` and `)
}

const kilometresOfADegree = 111.2

/** Where an event is, longitude first; an own event that says nothing lies where its city does. */
const ownPlace = sql`point(coalesce(e.longitude, e.city_longitude), coalesce(e.latitude, e.city_latitude))`
const externalPlace = sql`point(e.longitude, e.latitude)`

/** Great-circle distance (haversine, a sphere of 6,371 km), among what lies in a box around the place. */
function within({ latitude, longitude, kilometres }: Near, place: RawBuilder<unknown>) {
  const degrees = kilometres / kilometresOfADegree
  const shrinks = Math.cos((Math.min(89, Math.abs(latitude) + degrees) * Math.PI) / 180)
  const [west, east] = [longitude - degrees / shrinks, longitude + degrees / shrinks]
  // What reaches over the date line is looked for all around.
  const [left, right] = west < -180 || east > 180 ? [-180, 180] : [west, east]
  const box = `(${right},${latitude + degrees}),(${left},${latitude - degrees})`
  return sql`${place} <@ ${box}::box and e.${place === ownPlace ? sql`announced_at` : sql`latitude`} is not null
    and 12742 * asin(least(1, sqrt(power(sin(radians((${place})[1] - ${latitude}) / 2), 2)
      + cos(radians(${latitude})) * cos(radians((${place})[1])) * power(sin(radians((${place})[0] - ${longitude}) / 2), 2)))) <= ${kilometres}`
}

function externalConditions(filter: CalendarFilter, now: Date): RawBuilder<unknown> {
  const today = calendarToday(now)
  const all: RawBuilder<unknown>[] = [sql`true`]
  if (filter.time === 'upcoming')
    all.push(
      sql`e.ends_on >= ${today}::date and e.starts_on >= ${today}::date - ${longestEvent}::int`,
    )
  if (filter.time === 'past') all.push(sql`e.ends_on < ${today}::date`)
  if (filter.country) all.push(sql`e.country = ${filter.country}`)
  if (filter.language) all.push(sql`${filter.language} = any(e.languages)`)
  if (filter.topic) all.push(sql`e.topics @> array[${filter.topic}]::text[]`)
  if (filter.scholarship) all.push(scholarshipsOpen(sql`not e.cancelled`, sql`${today}::date`))
  if (filter.openCall) all.push(sql`e.call_closes_on >= ${today}::date and not e.cancelled`)
  const words = filter.words === null ? '' : wordsQuery(filter.words)
  if (filter.words !== null)
    all.push(words === '' ? sql`false` : sql`e.words @@ to_tsquery('simple', ${words})`)
  return sql.join(all, sql` and `)
}
