import { sql } from 'kysely'
import type { Language, LocalizedText } from '../../../shared/localized-text.ts'
import type { ReleaseContent } from '../../schedule/domain/release-content.ts'
import type { Licence } from '../domain/licence.ts'
import type { PostKind, PostTexts } from '../domain/post.ts'
import type { Db } from './post-scope.ts'

/** A post with all that goes into its files. */
export type OutPost = {
  readonly id: string
  readonly slug: string
  readonly kind: PostKind
  readonly publishedAt: Date | null
  readonly createdAt: Date
  readonly timeZone: string
  readonly authors: readonly string[]
  readonly tags: readonly string[]
  readonly featured: boolean
  readonly canonicalUrl: string
  readonly coverFileId: string | null
  /** Slug of the announced event it is about. */
  readonly event: string | null
  readonly ofCommunity: boolean
  readonly texts: PostTexts
  readonly series: {
    readonly slug: string
    readonly name: LocalizedText
    readonly summary: LocalizedText
    readonly position: number
  } | null
  readonly aliases: readonly string[]
  /** Ids of the pictures beside its texts. */
  readonly pictures: readonly string[]
  readonly suggestions: readonly {
    readonly name: string
    readonly place: string
    readonly from: string | null
    readonly until: string | null
    readonly precision: 'day' | 'month' | 'none'
    readonly sentence: string
  }[]
  readonly photos: readonly {
    readonly file: string
    readonly alt: LocalizedText
    readonly credit: string
    readonly licence: Licence
  }[]
  readonly quotes: readonly {
    readonly words: string
    readonly name: string
    readonly role: string
    readonly lang: Language
    readonly agreed: string
  }[]
  /** How its front matter was written where it came from. */
  readonly format: 'yaml' | 'toml' | 'json' | null
}

/** The posts of a community and those of events it hosts that belong to no other, by their slugs. */
export async function postsToExport(
  db: Db,
  communityId: string,
  { drafts, now }: { readonly drafts: boolean; readonly now: Date },
): Promise<OutPost[]> {
  const { rows } = await sql<OutPost>`
    select p.id, p.slug, p.kind, p.published_at, p.created_at, p.time_zone, p.authors, p.tags, p.featured, p.canonical_url,
      p.cover_file_id, e.slug as event, p.community_id is not null as of_community, t.texts,
      (select jsonb_build_object('slug', s.slug, 'name', s.name, 'summary', s.summary, 'position', x.position)
        from post_series_parts x join post_series s on s.id = x.post_series_id where x.post_id = p.id) as series,
      array(select path from post_addresses where post_id = p.id order by path) as aliases,
      array(select file_id::text from post_pictures where post_id = p.id order by file_id) as pictures,
      coalesce((select jsonb_agg(jsonb_build_object('name', s.name, 'place', s.place, 'from', s.starts_on, 'until', s.ends_on,
        'precision', s.precision, 'sentence', s.sentence) order by s.name) from suggested_events s where s.post_id = p.id),
        '[]') as suggestions,
      coalesce((select jsonb_agg(jsonb_build_object('file', g.file_id, 'alt', g.alt, 'credit', g.credit, 'licence', g.licence)
        order by g.position, g.id) from post_photos g where g.post_id = p.id), '[]') as photos,
      coalesce((select jsonb_agg(jsonb_build_object('words', q.words, 'name', q.name, 'role', q.role, 'lang', q.lang,
        'agreed', q.agreed_at) order by q.position, q.id) from post_quotes q where q.post_id = p.id), '[]') as quotes,
      (select front_format from imported_files where post_id = p.id and front_format is not null
        order by imported_at, source, path limit 1) as format
    from posts p
    left join events e on e.id = p.event_id and e.announced_at is not null
    join lateral (select jsonb_object_agg(lang, jsonb_build_object('title', title, 'summary', summary, 'body', body)) as texts
      from post_translations where post_id = p.id) t on t.texts is not null
    where (p.community_id = ${communityId} or (p.community_id is null and p.event_id in
        (select event_id from accepted_hosts where community_id = ${communityId})))
      and (${drafts} or p.published_at <= ${now})
    order by p.slug`.execute(db)
  return rows
}

export type OutPicture = {
  readonly id: string
  readonly sha256: string
  readonly name: string
  readonly alt: LocalizedText
}

/** Pictures by their ids. */
export async function picturesToExport(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OutPicture>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('files')
    .select(['id', 'sha256', 'originalName as name', 'alt'])
    .where('id', 'in', [...new Set(ids)])
    .where('mediaType', '=', 'image/webp')
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

export type OutEvent = {
  readonly slug: string
  readonly name: LocalizedText
  readonly tagline: LocalizedText
  readonly description: LocalizedText
  readonly announcedAt: Date
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly timeZone: string
  readonly venueName: string
  readonly city: string
  readonly country: string
  readonly attendance: string
  readonly website: string
  readonly cancelled: boolean
  /** What its latest release says; null before the first. */
  readonly release: ReleaseContent | null
}

/** The announced events that a community hosts, each with the agenda that stands, the oldest first. */
export async function eventsToExport(db: Db, communityId: string): Promise<OutEvent[]> {
  const { rows } = await sql<OutEvent>`
    select e.slug, e.name, e.tagline, e.description, e.announced_at, e.starts_on, e.ends_on, e.time_zone, e.venue_name, e.city,
      e.country, e.attendance, e.website, e.cancelled_at is not null as cancelled,
      (select content from releases where event_id = e.id order by number desc limit 1) as release
    from events e join accepted_hosts h on h.event_id = e.id and h.community_id = ${communityId}
    where e.announced_at is not null
    order by e.starts_on nulls last, e.slug`.execute(db)
  return rows
}
