import { sql } from 'kysely'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { Db } from './post-scope.ts'

/** A series of posts, and the community that tells it. */
export type PostSeries = {
  readonly id: string
  readonly slug: string
  readonly name: LocalizedText
  readonly summary: LocalizedText
  readonly communityId: string
  readonly communitySlug: string
  readonly communityName: string
}

const seriesColumns = sql`s.id, s.slug, s.name, s.summary, s.community_id, c.slug as community_slug, c.name as community_name`

export async function postSeriesBySlug(db: Db, slug: string): Promise<PostSeries | undefined> {
  const { rows } = await sql<PostSeries>`
    select ${seriesColumns} from post_series s join communities c on c.id = s.community_id where s.slug = ${slug}`.execute(
    db,
  )
  return rows[0]
}

export type SeriesChoice = {
  readonly id: string
  readonly slug: string
  readonly name: LocalizedText
}

/** The series of a community, the latest first. */
export async function seriesOfCommunity(db: Db, communityId: string): Promise<SeriesChoice[]> {
  const { rows } = await sql<SeriesChoice>`
    select id, slug, name from post_series where community_id = ${communityId} order by created_at desc, id desc limit 200`.execute(
    db,
  )
  return rows
}

export type ManagedSeries = {
  readonly slug: string
  readonly name: LocalizedText
  readonly communityName: string
  readonly parts: number
}

/** The series that a person may look after, one page of them, and how many there are. */
export async function seriesOfEditor(
  db: Db,
  actor: { readonly id: string; readonly admin: boolean },
  { page, size }: { readonly page: number; readonly size: number },
): Promise<{ readonly series: ManagedSeries[]; readonly total: number }> {
  const mine = sql`(${actor.admin} or exists (select from roles r where r.person_id = ${actor.id} and r.scope = 'community'
    and r.scope_id = s.community_id and r.role in ('organiser', 'editor')))`
  const [{ rows }, counted] = await Promise.all([
    sql<ManagedSeries>`
      select s.slug, s.name, c.name as community_name,
        (select count(*) from post_series_parts where post_series_id = s.id) as parts
      from post_series s join communities c on c.id = s.community_id where ${mine}
      order by s.created_at desc, s.id desc limit ${size} offset ${(page - 1) * size}`.execute(db),
    sql<{ total: number }>`select count(*) as total from post_series s where ${mine}`.execute(db),
  ])
  return { series: rows, total: counted.rows[0]?.total ?? 0 }
}

export type SeriesPart = {
  readonly id: string
  readonly slug: string
  readonly titles: LocalizedText | null
  readonly publishedAt: Date | null
}

/** All parts of a series in their order, drafts as well: for those who look after it. */
export async function partsOf(db: Db, seriesId: string): Promise<SeriesPart[]> {
  const { rows } = await sql<SeriesPart>`
    select p.id, p.slug, p.published_at, (select jsonb_object_agg(lang, title) from post_translations where post_id = p.id) as titles
    from post_series_parts x join posts p on p.id = x.post_id where x.post_series_id = ${seriesId}
    order by x.position, x.post_id limit 500`.execute(db)
  return rows
}

/** The series that a post is part of, with the parts that are out, in their order; itself among them also before. */
export type SeriesOfPost = {
  readonly slug: string
  readonly name: LocalizedText
  readonly parts: readonly { readonly slug: string; readonly titles: LocalizedText }[]
}

export async function seriesOfPost(
  db: Db,
  postId: string,
  now: Date,
): Promise<SeriesOfPost | null> {
  const { rows } = await sql<SeriesOfPost>`
    select s.slug, s.name, (
      select jsonb_agg(jsonb_build_object('slug', p.slug, 'titles', t.titles) order by x.position, x.post_id)
      from post_series_parts x join posts p on p.id = x.post_id and (p.published_at <= ${now} or p.id = ${postId})
      join lateral (select jsonb_object_agg(lang, title) as titles from post_translations where post_id = p.id) t
        on t.titles is not null
      where x.post_series_id = s.id) as parts
    from post_series s join post_series_parts own on own.post_series_id = s.id and own.post_id = ${postId}`.execute(
    db,
  )
  const series = rows[0]
  return series?.parts ? series : null
}

/** Which of these slugs, or slugs that begin like it, series have already. */
export async function takenSeriesSlugs(db: Db, slug: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ slug: string }>`
    select slug from post_series where slug = ${slug} or slug like ${`${slug}-%`}`.execute(db)
  return new Set(rows.map((row) => row.slug))
}
