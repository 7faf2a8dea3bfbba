import { sql, type RawBuilder } from 'kysely'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { Side, ThemeCount } from '../domain/build-report.ts'
import { countriesOf, regions } from '../../network/domain/calendar/regions.ts'
import type { ReportFilter } from '../domain/report-filter.ts'
import { publicHit, publicSessions } from './public-sessions.ts'
import type { Db } from './texts.ts'

/** What a report is compared with: the year before, the edition before, or all other events. */
export type Compared =
  | { readonly with: 'year'; readonly year: number }
  | {
      readonly with: 'edition'
      readonly eventId: string
      readonly slug: string
      readonly name: LocalizedText
    }
  | { readonly with: 'others' }

/** A filter whose names are those of things that exist, and what its sessions are compared with. */
export type ReportScope = ReportFilter & {
  readonly compared: Compared
  readonly eventId: string | null
}

const yearOf = sql`extract(year from e.starts_on)`

function conditions({
  event,
  series,
  programme,
  region,
  country,
}: ReportFilter): RawBuilder<unknown>[] {
  const all: RawBuilder<unknown>[] = []
  if (event) all.push(sql`e.slug = ${event}`)
  if (series) all.push(sql`e.series_id = (select id from series where slug = ${series})`)
  if (programme)
    all.push(sql`e.id in (select event_id from accepted_hosts
      where programme_id = (select id from programmes where slug = ${programme}))`)
  if (region) all.push(sql`e.country = any(${countriesOf(region)})`)
  if (country) all.push(sql`e.country = ${country}`)
  return all
}

const both = (all: readonly RawBuilder<unknown>[]) =>
  all.length > 0 ? sql.join(all, sql` and `) : sql`true`

/** The sessions looked at, and those they are compared with; neither holds one of the other. */
function sides(scope: ReportScope): { now: RawBuilder<unknown>; before: RawBuilder<unknown> } {
  const here = conditions(scope)
  const inYear = (year: number | null) => (year === null ? [] : [sql`${yearOf} = ${year}`])
  const now = both([...here, ...inYear(scope.year)])
  if (scope.compared.with === 'year')
    return { now, before: both([...here, ...inYear(scope.compared.year)]) }
  if (scope.compared.with === 'edition')
    return { now, before: sql`e.id = ${scope.compared.eventId}` }
  return { now, before: sql`not (${now})` }
}

/**
 * The scope of a report: the event with the edition before it (else all other events), or what the filter names in a
 * year (the latest that has sessions, unless said) with the year before. Null if the event is not public or has no agenda.
 */
export async function reportScope(db: Db, filter: ReportFilter): Promise<ReportScope | null> {
  if (filter.event !== null) {
    const { rows } = await sql<{
      id: string
      beforeId: string | null
      slug: string
      name: LocalizedText
    }>`
      select e.id, b.id as before_id, b.slug, b.name from events e
      left join lateral (select b.id, b.slug, b.name from events b
        where b.series_id = e.series_id and b.starts_on < e.starts_on and b.announced_at is not null and b.cancelled_at is null
          and exists (select from released_sessions where event_id = b.id)
        order by b.starts_on desc limit 1) b on true
      where e.slug = ${filter.event} and e.announced_at is not null`.execute(db)
    const [found] = rows
    if (!found) return null
    const compared: Compared =
      found.beforeId === null
        ? { with: 'others' }
        : { with: 'edition', eventId: found.beforeId, slug: found.slug, name: found.name }
    return { ...filter, year: null, compared, eventId: found.id }
  }
  const year = filter.year ?? (await latestYear(db, filter))
  const compared: Compared = year === null ? { with: 'others' } : { with: 'year', year: year - 1 }
  return { ...filter, year, compared, eventId: null }
}

async function latestYear(db: Db, filter: ReportFilter): Promise<number | null> {
  const { rows } = await sql<{ year: number | null }>`
    select max(${yearOf})::int as year from ${publicSessions} where ${both(conditions(filter))}`.execute(
    db,
  )
  return rows[0]?.year ?? null
}

/** How often each theme was named on both sides. */
export async function themeCounts(db: Db, scope: ReportScope): Promise<ThemeCount[]> {
  const { now, before } = sides(scope)
  const { rows } = await sql<ThemeCount>`
    select h.theme, count(*) filter (where ${now})::int as now, count(*) filter (where ${before})::int as before
    from theme_hits h join ${publicSessions} on s.session_id = h.session_id
    where ${publicHit} and (${now} or ${before}) group by h.theme`.execute(db)
  return rows
}

/** How many sessions, events and speakers each side has, and how many of the speakers are there for the first time. */
export async function reportSides(
  db: Db,
  scope: ReportScope,
): Promise<{ now: Side; before: Side }> {
  const { now, before } = sides(scope)
  const side = async (condition: RawBuilder<unknown>): Promise<Side> => {
    const { rows } = await sql<Side>`
      with chosen as (select s.session_id, s.event_id, s.starts_at from ${publicSessions} where ${condition}),
      speaking as (select k.person_id, min(c.starts_at) as first from chosen c
        join session_speakers k on k.session_id = c.session_id group by k.person_id)
      select (select count(*)::int from chosen) as sessions,
        (select count(distinct event_id)::int from chosen) as events,
        (select count(*)::int from speaking) as speakers,
        (select count(*)::int from speaking p where not exists (
          select from session_speakers k join released_sessions s on s.session_id = k.session_id
          join events e on e.id = s.event_id and e.announced_at is not null
          where k.person_id = p.person_id and s.starts_at < p.first)) as first_time`.execute(db)
    return rows[0] ?? { sessions: 0, events: 0, speakers: 0, firstTime: 0 }
  }
  return { now: await side(now), before: await side(before) }
}

export type Pair = { readonly one: string; readonly other: string; readonly count: number }

/** The themes that were named together most often, in at least three sessions. */
export async function themePairs(db: Db, scope: ReportScope, limit = 10): Promise<Pair[]> {
  const { now } = sides(scope)
  const { rows } = await sql<Pair>`
    with named as (select h.session_id, h.theme from theme_hits h
      join ${publicSessions} on s.session_id = h.session_id where ${publicHit} and ${now})
    select a.theme as one, b.theme as other, count(*)::int as count
    from named a join named b on b.session_id = a.session_id and b.theme > a.theme
    group by 1, 2 having count(*) >= 3 order by count desc, one, other limit ${limit}`.execute(db)
  return rows
}

export type Tally = { readonly key: string; readonly now: number; readonly before: number }

/** How many sessions there are in each language, or on each level, on both sides; what is not said is left out. */
export async function tally(
  db: Db,
  scope: ReportScope,
  column: 'lang' | 'level',
): Promise<Tally[]> {
  const { now, before } = sides(scope)
  const value = sql.ref(`s.${column}`)
  const { rows } = await sql<Tally>`
    select ${value} as key, count(*) filter (where ${now})::int as now, count(*) filter (where ${before})::int as before
    from ${publicSessions} where ${value} <> '' and (${now} or ${before}) group by 1 order by 2 desc, 1`.execute(
    db,
  )
  return rows
}

/** What a report can be about: everything that has sessions whose agenda is out. */
export async function reportChoices(db: Db) {
  const [events, programmes, series, places] = await Promise.all([
    sql<{ slug: string; name: LocalizedText; year: number }>`
      select e.slug, e.name, ${yearOf}::int as year from events e
      where e.announced_at is not null and e.cancelled_at is null
        and exists (select from released_sessions where event_id = e.id) order by e.starts_on desc, e.id limit 200`.execute(
      db,
    ),
    sql<{ slug: string; name: string }>`
      select distinct p.slug, p.name from programmes p join accepted_hosts k on k.programme_id = p.id
      join released_sessions r on r.event_id = k.event_id order by p.name limit 100`.execute(db),
    sql<{ slug: string; name: string }>`
      select distinct x.slug, x.name from series x join ${publicSessions} on e.series_id = x.id order by x.name limit 100`.execute(
      db,
    ),
    sql<{ country: string; year: number }>`
      select distinct e.country, ${yearOf}::int as year from ${publicSessions} order by 1, 2`.execute(
      db,
    ),
  ])
  const countries = [...new Set(places.rows.map(({ country }) => country))].filter(Boolean)
  return {
    events: events.rows,
    programmes: programmes.rows,
    series: series.rows,
    countries,
    regions: regions.filter((region) =>
      countriesOf(region).some((code) => countries.includes(code)),
    ),
    years: [...new Set(places.rows.map(({ year }) => year))].toSorted((a, b) => b - a),
  }
}

/** How many published posts name each theme: those about the events of the scope, and of the communities of its places. */
export async function postCounts(
  db: Db,
  scope: ReportScope,
  now: Date,
): Promise<{ readonly posts: number; readonly of: ReadonlyMap<string, number> }> {
  const { event, series, programme, region, country, year } = scope
  const all: RawBuilder<unknown>[] = [sql`p.published_at <= ${now}`]
  const held = conditions({ ...scope, region: null, country: null })
  if (event || series || programme) all.push(both(held))
  if (region) all.push(sql`coalesce(e.country, c.country) = any(${countriesOf(region)})`)
  if (country) all.push(sql`coalesce(e.country, c.country) = ${country}`)
  if (year !== null)
    all.push(sql`extract(year from p.published_at at time zone p.time_zone) = ${year}`)
  const { rows } = await sql<{ theme: string | null; posts: number }>`
    with chosen as (
      select p.id from posts p left join communities c on c.id = p.community_id
      left join events e on e.id = p.event_id and e.announced_at is not null where ${both(all)})
    select null as theme, count(*)::int as posts from chosen
    union all
    select h.theme, count(*)::int from theme_hits h join chosen on chosen.id = h.post_id
    where h.source <> 'removed' group by h.theme`.execute(db)
  return {
    posts: rows.find(({ theme }) => theme === null)?.posts ?? 0,
    of: new Map(rows.flatMap(({ theme, posts }) => (theme === null ? [] : [[theme, posts]]))),
  }
}
