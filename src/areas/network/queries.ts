import { sql, type RawBuilder } from 'kysely'
import { callIsOpen } from '../../platform/database/call-is-open.ts'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { LocalizedText } from '../../shared/localized-text.ts'
import { longestEvent } from '../../shared/longest-event.ts'
import { fold } from './domain/calendar/fold.ts'
import type { EventFilter } from './domain/event-filter.ts'

type Db = Database | DatabaseTransaction

/** One event as lists, feeds and the API show it. */
export type EventSummary = {
  readonly id: string
  readonly slug: string
  readonly name: LocalizedText
  readonly tagline: LocalizedText
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly timeZone: string
  readonly city: string
  readonly country: string
  readonly attendance: 'in-person' | 'online' | 'hybrid'
  readonly languages: readonly string[]
  readonly topics: readonly string[]
  /** '' for none. */
  readonly scholarshipUrl: string
  readonly scholarshipUntil: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly colour: string
  readonly cancelled: boolean
  readonly version: number
  readonly updatedAt: Date
  readonly venueName: string
  readonly coverFileId: string | null
  readonly callOpensAt: Date | null
  readonly callClosesAt: Date | null
  /** Rises whenever the call opens or closes at another time. */
  readonly callVersion: number
  readonly callUpdatedAt: Date | null
  readonly hosts: readonly {
    readonly name: string
    readonly slug: string
    readonly colour: string
    readonly kind: 'programme' | 'community'
  }[]
}

export type EventPage = { readonly events: readonly EventSummary[]; readonly more: boolean }

/**
 * Announced events that match, soonest first (past ones latest first), one page of them. Reads one more than it
 * shows instead of counting, so that a page costs the same however many events there are.
 */
export async function listEvents(
  db: Db,
  filter: EventFilter,
  { now, page = 1, size = 24 }: { now: Date; page?: number; size?: number },
): Promise<EventPage> {
  // Ids rather than sub-selects: PostgreSQL then knows whether a host has twenty events or two thousand.
  const named = await namedIds(db, filter)
  if (named === null) return { events: [], more: false }
  const order =
    filter.time === 'past'
      ? sql`e.ends_on desc, e.id desc`
      : filter.time === 'all'
        ? sql`e.starts_on desc nulls first, e.id desc`
        : sql`e.starts_on, e.id`
  const { rows } = await sql<EventSummary>`
    with listed as (
      select e.* from events e ${filter.openCall ? sql`join calls oc on oc.event_id = e.id` : sql``}
      where e.announced_at is not null and ${eventConditions(filter, named, now)}
      order by ${order} limit ${size + 1} offset ${(page - 1) * size})
    ${summaryOfListed} order by ${order}`.execute(db)
  return { events: rows.slice(0, size), more: rows.length > size }
}

/** What is shown of each event in `listed`. */
const summaryOfListed = sql`
  select e.id, e.slug, e.name, e.tagline, e.starts_on, e.ends_on, e.time_zone, e.city, e.country, e.attendance,
    e.languages, e.topics, e.scholarship_url, e.scholarship_until, e.latitude, e.longitude, e.colour, e.cancelled_at is not null as cancelled, e.version, e.updated_at, e.venue_name, e.cover_file_id,
    lower(call_window(c, now())) as call_opens_at, upper(call_window(c, now())) as call_closes_at, coalesce(c.version, 0) as call_version,
    c.updated_at as call_updated_at, coalesce(h.hosts, '[]') as hosts
  from listed e
  left join calls c on c.event_id = e.id
  left join lateral (
    select jsonb_agg(jsonb_build_object('name', coalesce(p.name, m.name), 'slug', coalesce(p.slug, m.slug),
      'colour', coalesce(nullif(eh.colour, ''), p.colour, m.colour), 'kind', case when p.id is null then 'community' else 'programme' end)
      order by eh.position) as hosts
    from accepted_hosts eh left join programmes p on p.id = eh.programme_id left join communities m on m.id = eh.community_id
    where eh.event_id = e.id) h on true`

/** Announced events by their ids, in no order. */
export async function eventSummaries(
  db: Db,
  ids: readonly string[],
): Promise<readonly EventSummary[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<EventSummary>`
    with listed as (select e.* from events e where e.announced_at is not null and e.id = any(${ids}))
    ${summaryOfListed}`.execute(db)
  return rows
}

type NamedIds = {
  readonly programme?: string
  readonly community?: string
  readonly series?: string
}

/** The ids of what the filter names; null if something it names does not exist. */
export async function namedIds(db: Db, filter: EventFilter): Promise<NamedIds | null> {
  const tables = { programme: 'programmes', community: 'communities', series: 'series' } as const
  const ids: { programme?: string; community?: string; series?: string } = {}
  for (const kind of ['programme', 'community', 'series'] as const) {
    const slug = filter[kind]
    if (slug === null) continue
    const row = await db
      .selectFrom(tables[kind])
      .select('id')
      .where('slug', '=', slug)
      .executeTakeFirst()
    if (!row) return null
    ids[kind] = row.id
  }
  return ids
}

/** What an event `e` (with its call `oc`, if the filter asks for open calls) must be to match. */
export function eventConditions(
  filter: EventFilter,
  named: NamedIds,
  now: Date,
): RawBuilder<unknown> {
  // Days are compared in UTC less twelve hours: an event is upcoming until its last day is over everywhere.
  const today = sql`(${now}::timestamptz at time zone 'UTC' - interval '12 hours')::date`
  const all: RawBuilder<unknown>[] = []
  // No event is longer than longestEvent, so the index on the first day need not be read from its beginning.
  if (filter.time === 'upcoming')
    all.push(sql`e.ends_on >= ${today} and e.starts_on >= ${today} - ${longestEvent}::int`)
  if (filter.time === 'past') all.push(sql`e.ends_on < ${today}`)
  if (filter.country) all.push(sql`e.country = ${filter.country}`)
  if (filter.language) all.push(sql`${filter.language} = any(e.languages)`)
  if (filter.topic) all.push(sql`e.topics @> array[${filter.topic}]::text[]`)
  if (filter.scholarship) all.push(scholarshipsOpen(sql`e.cancelled_at is null`, today))
  if (filter.openCall) all.push(sql`${callIsOpen(sql`oc`, now)} and e.cancelled_at is null`)
  if (named.series) all.push(sql`e.series_id = ${named.series}`)
  if (named.programme)
    all.push(
      sql`e.id in (select event_id from accepted_hosts where programme_id = ${named.programme})`,
    )
  if (named.community)
    all.push(
      sql`e.id in (select event_id from accepted_hosts where community_id = ${named.community})`,
    )
  if (filter.words) all.push(matches(filter.words))
  return all.length > 0 ? sql.join(all, sql` and `) : sql`true`
}

function matches(typed: string): RawBuilder<unknown> {
  const words = wordsQuery(typed)
  return words === ''
    ? sql`false`
    : sql`event_words(e.name, e.tagline, e.city) @@ to_tsquery('simple', ${words})`
}

/** Words as a query: each as it stands, the last also as the beginning of one; '' if nothing is left of them. */
export function wordsQuery(words: string): string {
  const each = fold(words).split(' ').filter(Boolean)
  return each.map((word, at) => (at === each.length - 1 ? `${word}:*` : word)).join(' & ')
}

/** An event `e`, to come and not called off, whose scholarships can still be asked for. */
export const scholarshipsOpen = (isOn: RawBuilder<unknown>, today: RawBuilder<unknown>) =>
  sql`e.scholarship_url > '' and coalesce(e.scholarship_until, e.ends_on) >= ${today} and e.ends_on >= ${today}
    and e.starts_on >= ${today} - ${longestEvent}::int and ${isOn}`

/** The choices of the filter: countries and programmes that have announced events. */
export async function filterChoices(db: Db) {
  const [countries, programmes] = await Promise.all([
    sql<{ country: string }>`
      with recursive each as (
        (select country from events where announced_at is not null and country > '' order by country limit 1)
        union all
        select (select e.country from events e where e.announced_at is not null and e.country > each.country order by e.country limit 1)
        from each where each.country is not null)
      select country from each where country is not null`.execute(db),
    db
      .selectFrom('programmes')
      .select(['slug', 'name', 'colour'])
      .orderBy('name')
      .limit(200)
      .execute(),
  ])
  return { countries: countries.rows.map((row) => row.country), programmes }
}

export const programmeBySlug = (db: Db, slug: string) =>
  db
    .selectFrom('programmes')
    .select(['id', 'slug', 'name', 'summary', 'description', 'website', 'colour'])
    .where('slug', '=', slug)
    .executeTakeFirst()

export const communityBySlug = (db: Db, slug: string) =>
  db
    .selectFrom('communities')
    .select([
      'id',
      'slug',
      'name',
      'summary',
      'description',
      'website',
      'colour',
      'city',
      'country',
    ])
    .where('slug', '=', slug)
    .executeTakeFirst()

export const seriesBySlug = (db: Db, slug: string) =>
  db
    .selectFrom('series')
    .leftJoin('communities', 'communities.id', 'series.communityId')
    .select([
      'series.id',
      'series.slug',
      'series.name',
      'series.summary',
      'communities.name as communityName',
      'communities.slug as communitySlug',
    ])
    .where('series.slug', '=', slug)
    .executeTakeFirst()

/** Programmes and communities by name, one page of each. */
export async function listHosts(db: Db, page: number, size = 48) {
  const [programmes, communities, series] = await Promise.all([
    db
      .selectFrom('programmes')
      .select(['slug', 'name', 'summary', 'colour'])
      .orderBy('name')
      .limit(100)
      .execute(),
    db
      .selectFrom('communities')
      .select(['slug', 'name', 'summary', 'colour', 'city', 'country'])
      .orderBy('name')
      .limit(size + 1)
      .offset((page - 1) * size)
      .execute(),
    db
      .selectFrom('series')
      .select(['slug', 'name', 'summary'])
      .orderBy('name')
      .limit(100)
      .execute(),
  ])
  return {
    programmes,
    communities: communities.slice(0, size),
    more: communities.length > size,
    series,
  }
}

export type PostSummary = {
  readonly slug: string
  readonly kind: 'post' | 'announcement' | 'recap'
  readonly publishedAt: Date
  /** The zone in which its day is said. */
  readonly timeZone: string
  readonly titles: LocalizedText
  readonly summaries: LocalizedText
  readonly communityName: string | null
  readonly coverFileId: string | null
}

/** The latest published posts, of the whole network or of one community; featured ones first on the home page. */
export async function latestPosts(
  db: Db,
  now: Date,
  limit: number,
  communityId: string | null = null,
): Promise<PostSummary[]> {
  const { rows } = await sql<PostSummary>`
    with latest as (
      select * from posts where published_at <= ${now} ${
        communityId
          ? sql`and (community_id = ${communityId}
              or id in (select post_id from post_syndications where community_id = ${communityId} and state = 'accepted'))`
          : sql``
      }
      order by published_at desc, id desc limit ${limit})
    select p.slug, p.kind, p.published_at, p.time_zone, p.cover_file_id, c.name as community_name, t.titles, t.summaries
    from latest p left join communities c on c.id = p.community_id
    join lateral (select jsonb_object_agg(lang, title) as titles, jsonb_object_agg(lang, summary) as summaries
      from post_translations where post_id = p.id) t on true
    order by p.published_at desc, p.id desc`.execute(db)
  return rows
}

/** When the next post publishes itself: until then a page that lists posts stays true. */
export const nextPublication = async (db: Db, now: Date): Promise<Date | null> =>
  (
    await db
      .selectFrom('posts')
      .select('publishedAt')
      .where('publishedAt', '>', now)
      .orderBy('publishedAt')
      .limit(1)
      .executeTakeFirst()
  )?.publishedAt ?? null

export const sitemapParts = [
  'events',
  'news',
  'communities',
  'programmes',
  'series',
  'themes',
] as const
export type SitemapPart = (typeof sitemapParts)[number]
/** Addresses in one sitemap, each in three languages; the format allows 50,000. */
const sitemapSize = 2_000

const sitemapRows = (part: SitemapPart, now: Date) =>
  ({
    events: sql`select slug, updated_at from events where announced_at is not null`,
    news: sql`select slug, published_at as updated_at from posts where published_at <= ${now}`,
    communities: sql`select slug, created_at as updated_at from communities`,
    programmes: sql`select slug, created_at as updated_at from programmes`,
    series: sql`select slug, created_at as updated_at from series`,
    themes: sql`
      select h.theme as slug, least(max(coalesce(p.published_at, s.starts_at)), ${now}) as updated_at
      from theme_hits h left join posts p on p.id = h.post_id and p.published_at <= ${now}
      left join (released_sessions s join events e on e.id = s.event_id and e.announced_at is not null and e.cancelled_at is null)
        on s.session_id = h.session_id and (h.source = 'added' or h.released)
      where h.source <> 'removed' and (p.id is not null or s.session_id is not null) group by h.theme`,
  })[part]

/** How many sitemaps each part of the network fills. */
export async function sitemapPages(db: Db, now: Date): Promise<Record<SitemapPart, number>> {
  const pages = await Promise.all(
    sitemapParts.map(async (part) => {
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from (${sitemapRows(part, now)}) as listed`.execute(db)
      return [part, Math.ceil(rows[0]!.count / sitemapSize)] as const
    }),
  )
  return Object.fromEntries(pages) as Record<SitemapPart, number>
}

/** The addresses of one sitemap, in an order that stays as it is. */
export async function sitemapEntries(db: Db, part: SitemapPart, page: number, now: Date) {
  const { rows } = await sql<{ slug: string; updatedAt: Date }>`
    ${sitemapRows(part, now)} order by slug limit ${sitemapSize} offset ${(page - 1) * sitemapSize}`.execute(
    db,
  )
  return rows
}
