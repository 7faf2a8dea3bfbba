import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'

type Db = Database | DatabaseTransaction

/** An event that a programme's stewards check. */
export type CheckedEvent = {
  readonly id: string
  readonly slug: string
  readonly name: LocalizedText
  readonly city: string
  readonly country: string
  readonly timeZone: string
  readonly startsOn: string | null
  readonly endsOn: string | null
}

const columns = sql`e.id, e.slug, e.name, e.city, e.country, e.time_zone, e.starts_on, e.ends_on`

/** The events that a programme holds, and those whose application it reads; cancelled ones are left out. */
const checked = (programmeId: string) => sql`
  event_hosts h join events e on e.id = h.event_id and e.cancelled_at is null and h.programme_id = ${programmeId}
    and (h.state = 'accepted' or (h.state = 'asked' and exists (select from applications a where a.event_id = e.id
      and a.programme_id = h.programme_id and a.state in ('submitted', 'questions'))))`

/** To come and of this year, or the past ones before: what must come after an event is due by the end of its year. */
const ofTime = (now: Date, past: boolean) =>
  sql`coalesce(e.ends_on < date_trunc('year', ${now}::timestamptz)::date, false) = ${past}`

/** One of a programme's events by its slug; undefined if it has none of this name. */
export async function checkedEvent(
  db: Db,
  programmeId: string,
  slug: string,
): Promise<CheckedEvent | undefined> {
  const { rows } = await sql<CheckedEvent>`
    select ${columns} from ${checked(programmeId)} where e.slug = ${slug}`.execute(db)
  return rows[0]
}

/** The events to come and of this year, the earliest first; so many at most. */
export async function comingEvents(
  db: Db,
  programmeId: string,
  now: Date,
  most = 1_000,
): Promise<CheckedEvent[]> {
  const { rows } = await sql<CheckedEvent>`
    select ${columns} from ${checked(programmeId)} where ${ofTime(now, false)}
    order by e.starts_on nulls first, e.id limit ${most}`.execute(db)
  return rows
}

/**
 * So many of a programme's events behind an id, past ones too, in the order of their ids: for a job that goes through
 * all.
 */
export async function checkedEventsAfter(
  db: Db,
  programmeId: string,
  after: string,
  size: number,
): Promise<CheckedEvent[]> {
  const { rows } = await sql<CheckedEvent>`
    select ${columns} from ${checked(programmeId)} where e.id > ${after} order by e.id limit ${size}`.execute(
    db,
  )
  return rows
}

/** The countries in which a programme has events at a time. */
export async function checkedCountries(
  db: Db,
  programmeId: string,
  now: Date,
  past: boolean,
): Promise<string[]> {
  const { rows } = await sql<{ country: string }>`
    select distinct e.country from ${checked(programmeId)} where e.country <> '' and ${ofTime(now, past)}
    order by e.country`.execute(db)
  return rows.map(({ country }) => country)
}

export const checkedStates = ['broken', 'at-risk', 'waived'] as const
export type CheckedState = (typeof checkedStates)[number]
export const checkedOrders = ['urgent', 'date'] as const

/** Which events of a programme a steward looks at. */
export type CheckedFilter = {
  readonly past: boolean
  /** A part of the name or the city; '' for all. */
  readonly words: string
  /** ISO 3166-1; '' for all. */
  readonly country: string
  readonly state: CheckedState | null
  readonly order: (typeof checkedOrders)[number]
}

/**
 * One page of a programme's events, the most urgent or the earliest first. What is urgent, and which have something
 * broken, at risk or waived, is what the job saw when it last looked: `judgedAt`, the oldest of what these rest on;
 * null if it never looked at one of them. Such events stand first, and no state leaves them out: nobody knows theirs.
 */
export async function checkedPage(
  db: Db,
  programmeId: string,
  filter: CheckedFilter,
  { page, size, now }: { page: number; size: number; now: Date },
) {
  const { words, country, state, order, past } = filter
  const like = `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const has = { broken: sql`c.broken`, 'at-risk': sql`c.at_risk`, waived: sql`c.waived` }
  const { rows } = await sql<
    CheckedEvent & { readonly total: number; readonly judgedAt: Date | null }
  >`
    select ${columns}, count(*) over () as total,
      case when count(*) over () = count(c.judged_at) over () then min(c.judged_at) over () end as judged_at
    from ${checked(programmeId)}
      left join verdict_counts c on c.programme_id = h.programme_id and c.event_id = e.id
    where ${ofTime(now, past)} and (${country} = '' or e.country = ${country})
      and (${words} = '' or e.name::text ilike ${like} or e.city ilike ${like})
      ${state ? sql`and coalesce(${has[state]} > 0, true)` : sql``}
    order by ${order === 'urgent' ? sql`c.broken desc nulls first, c.at_risk desc,` : sql``} e.starts_on nulls first, e.id
    limit ${size} offset ${(page - 1) * size}`.execute(db)
  const [first] = rows
  return { events: rows, total: first?.total ?? 0, judgedAt: first?.judgedAt ?? null }
}
