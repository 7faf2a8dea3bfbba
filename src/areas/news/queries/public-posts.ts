import { sql, type RawBuilder } from 'kysely'
import type { Language, LocalizedText } from '../../../shared/localized-text.ts'
import type { PostKind, PostTexts } from '../domain/post.ts'
import type { Db } from './post-scope.ts'

/** Which posts a list or a feed shows; slugs of what they belong to. */
export type PostFilter = {
  readonly tag: string | null
  readonly community: string | null
  readonly event: string | null
  /** Id of the series they are part of. */
  readonly seriesId?: string
}

export type ListedPost = {
  readonly slug: string
  readonly kind: PostKind
  readonly publishedAt: Date
  readonly timeZone: string
  readonly titles: LocalizedText
  readonly summaries: LocalizedText
  readonly languages: readonly Language[]
  readonly authors: readonly string[]
  readonly tags: readonly string[]
  readonly communityName: string | null
  readonly communitySlug: string | null
  readonly eventName: LocalizedText | null
  readonly coverFileId: string | null
  readonly coverAlt: LocalizedText | null
  readonly coverWidth: number | null
  readonly coverHeight: number | null
}

// An event that is not announced yet stays unknown, also where a post is about it.
const joined = sql`
  left join communities c on c.id = p.community_id
  left join events e on e.id = p.event_id and e.announced_at is not null
  left join files f on f.id = p.cover_file_id
  join lateral (select jsonb_object_agg(lang, title) as titles, jsonb_object_agg(lang, summary) as summaries,
    jsonb_agg(lang order by lang) as languages from post_translations where post_id = p.id) t on t.titles is not null`
const columns = sql`p.slug, p.kind, p.published_at, p.time_zone, p.authors, p.tags, p.cover_file_id, f.alt as cover_alt,
  f.width as cover_width, f.height as cover_height, c.name as community_name, c.slug as community_slug, e.name as event_name, t.titles, t.summaries, t.languages`

function matching(filter: PostFilter, now: Date): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = [sql`p.published_at <= ${now}`]
  if (filter.tag) all.push(sql`p.tags @> array[${filter.tag}]`)
  if (filter.seriesId)
    all.push(
      sql`exists (select from post_series_parts where post_id = p.id and post_series_id = ${filter.seriesId})`,
    )
  if (filter.community)
    all.push(sql`(p.community_id = (select id from communities where slug = ${filter.community})
      or p.id in (select s.post_id from post_syndications s join communities k on k.id = s.community_id
        where k.slug = ${filter.community} and s.state = 'accepted'))`)
  if (filter.event)
    all.push(
      sql`p.event_id = (select id from events where slug = ${filter.event} and announced_at is not null)`,
    )
  return sql.join(all, sql` and `)
}

/** The featured posts that lead the news, the newest first. */
export async function featuredPosts(db: Db, now: Date, limit: number): Promise<ListedPost[]> {
  const { rows } = await sql<ListedPost>`
    select ${columns} from posts p ${joined} where p.published_at <= ${now} and p.featured
    order by p.published_at desc, p.id desc limit ${limit}`.execute(db)
  return rows
}

/** Published posts that match, the newest first, one page of them, without those that lead; and how many there are. */
export async function listPosts(
  db: Db,
  filter: PostFilter,
  {
    now,
    page = 1,
    size = 12,
    except = [],
  }: { now: Date; page?: number; size?: number; except?: readonly string[] },
): Promise<{ readonly posts: ListedPost[]; readonly total: number }> {
  const wanted = sql`${matching(filter, now)} and p.slug <> all(${[...except]}::text[])`
  const [{ rows }, counted] = await Promise.all([
    sql<ListedPost>`
      with listed as (select p.* from posts p where ${wanted}
        order by p.published_at desc, p.id desc limit ${size} offset ${(page - 1) * size})
      select ${columns} from listed p ${joined} order by p.published_at desc, p.id desc`.execute(
      db,
    ),
    sql<{ total: number }>`select count(*) as total from posts p where ${wanted}`.execute(db),
  ])
  return { posts: rows, total: counted.rows[0]?.total ?? 0 }
}

export type FeedPost = ListedPost & { readonly bodies: LocalizedText; readonly updatedAt: Date }

/** The published parts of a series in their order, one page of them; and how many there are. */
export async function publicParts(
  db: Db,
  seriesId: string,
  { now, page, size }: { now: Date; page: number; size: number },
): Promise<{ readonly posts: ListedPost[]; readonly total: number }> {
  const [{ rows }, counted] = await Promise.all([
    sql<ListedPost>`
      select ${columns} from post_series_parts x join posts p on p.id = x.post_id and p.published_at <= ${now} ${joined}
      where x.post_series_id = ${seriesId} order by x.position, x.post_id limit ${size} offset ${(page - 1) * size}`.execute(
      db,
    ),
    sql<{ total: number }>`
      select count(*) as total from post_series_parts x join posts p on p.id = x.post_id and p.published_at <= ${now}
      where x.post_series_id = ${seriesId}`.execute(db),
  ])
  return { posts: rows, total: counted.rows[0]?.total ?? 0 }
}

/** The newest published posts with their whole texts, for a feed. */
export async function feedPosts(db: Db, filter: PostFilter, now: Date): Promise<FeedPost[]> {
  const { rows } = await sql<FeedPost>`
    with listed as (select p.* from posts p where ${matching(filter, now)}
      order by p.published_at desc, p.id desc limit 30)
    select ${columns}, p.updated_at, b.bodies from listed p ${joined}
    join lateral (select jsonb_object_agg(lang, body) as bodies from post_translations where post_id = p.id) b on true
    order by p.published_at desc, p.id desc`.execute(db)
  return rows
}

/** What the list can be filtered by: the most used tags, and the communities that write. */
export async function newsChoices(db: Db, now: Date) {
  const [tags, communities] = await Promise.all([
    sql<{ tag: string; posts: number }>`
      select tag, count(*) as posts from posts p, unnest(p.tags) tag where p.published_at <= ${now}
      group by tag order by count(*) desc, tag limit 40`.execute(db),
    sql<{ slug: string; name: string }>`
      select slug, name from communities c
      where exists (select from posts p where p.community_id = c.id and p.published_at <= ${now})
      order by name limit 200`.execute(db),
  ])
  return { tags: tags.rows, communities: communities.rows }
}

export type EventOfPost = {
  readonly id: string
  readonly slug: string
  readonly name: LocalizedText
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly timeZone: string
  readonly city: string
  readonly country: string
  readonly colour: string
}

/** One post as its page shows it, drafts as well: whoever asks must check who may see them. */
export async function publicPost(db: Db, id: string) {
  const { rows } = await sql<
    ListedPost & {
      readonly updatedAt: Date
      readonly canonicalUrl: string
      readonly texts: PostTexts
      readonly communityColour: string | null
      readonly event: EventOfPost | null
    }
  >`
    select ${columns}, p.updated_at, p.canonical_url, c.colour as community_colour,
      (select jsonb_object_agg(lang, jsonb_build_object('title', title, 'summary', summary, 'body', body))
        from post_translations where post_id = p.id) as texts,
      case when e.id is null then null else jsonb_build_object('id', e.id, 'slug', e.slug, 'name', e.name, 'startsOn', e.starts_on,
        'endsOn', e.ends_on, 'timeZone', e.time_zone, 'city', e.city, 'country', e.country, 'colour', e.colour) end as event
    from posts p ${joined} where p.id = ${id}`.execute(db)
  return rows[0]
}
export type PublicPost = NonNullable<Awaited<ReturnType<typeof publicPost>>>

/**
 * Published posts near this one: of the same event first, then by how many tags and themes they share, then of the same
 * community; the newest of each.
 */
export async function relatedPosts(
  db: Db,
  id: string,
  now: Date,
  limit: number,
): Promise<ListedPost[]> {
  const { rows } = await sql<ListedPost>`
    with one as (select * from posts where id = ${id}),
    mine as (select theme from theme_hits where post_id = ${id} and source <> 'removed'),
    -- A few of each kind: a community may have thousands, of which the newest are enough to choose from.
    candidates as (
      (select p.id from posts p, one where p.event_id = one.event_id and p.published_at <= ${now}
        order by p.published_at desc limit 20)
      union (select p.id from posts p, one where p.tags && one.tags and p.published_at <= ${now}
        order by p.published_at desc limit 40)
      union (select p.id from theme_hits h join posts p on p.id = h.post_id where h.theme in (select theme from mine)
        and h.source <> 'removed' and p.published_at <= ${now} order by p.published_at desc limit 40)
      union (select p.id from posts p, one where p.community_id = one.community_id and p.published_at <= ${now}
        order by p.published_at desc limit 20)),
    near as (
      select p.*, case when p.event_id = one.event_id then 4 else 0 end
        + (select count(*) from unnest(p.tags) tag where tag = any(one.tags))
        + (select count(*) from theme_hits h where h.post_id = p.id and h.source <> 'removed'
          and h.theme in (select theme from mine)) as shared
      from posts p join candidates c on c.id = p.id, one where p.id <> one.id
      order by shared desc, p.published_at desc, p.id desc limit ${limit})
    select ${columns} from near p ${joined} order by p.shared desc, p.published_at desc, p.id desc`.execute(
    db,
  )
  return rows
}

/** The names behind a filter, for the title of its feed; null where there is no such community or announced event. */
export async function feedSubject(
  db: Db,
  filter: PostFilter,
): Promise<{ readonly community: string | null; readonly event: LocalizedText | null }> {
  const { rows } = await sql<{ community: string | null; event: LocalizedText | null }>`
    select (select name from communities where slug = ${filter.community}) as community,
      (select name from events where slug = ${filter.event} and announced_at is not null) as event`.execute(
    db,
  )
  return rows[0] ?? { community: null, event: null }
}
