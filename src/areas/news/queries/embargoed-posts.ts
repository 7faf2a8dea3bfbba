import { sql } from 'kysely'
import type { Language, LocalizedText } from '../../../shared/localized-text.ts'
import type { PostKind } from '../domain/post.ts'
import type { Db } from './post-scope.ts'

/** A post that the press may read before it is out. */
export type EmbargoedPost = {
  readonly slug: string
  readonly kind: PostKind
  /** When the embargo ends, and the zone in which that is said. */
  readonly publishedAt: Date
  readonly timeZone: string
  readonly titles: LocalizedText
  readonly summaries: LocalizedText
  readonly languages: readonly Language[]
  /** The secret of the address at which it is read: `previewPath`. */
  readonly previewSecret: string
}

/**
 * The embargoed posts of an event that accredited press may read: complete, under embargo, not out yet; the soonest first.
 * Whoever asks must have made sure that the reader is accredited at this event.
 */
export async function embargoedPostsForPress(
  db: Db,
  { eventId }: { readonly eventId: string },
  now: Date,
): Promise<readonly EmbargoedPost[]> {
  const { rows } = await sql<EmbargoedPost>`
    select p.slug, p.kind, p.published_at, p.time_zone, t.titles, t.summaries, t.languages, p.preview_secret
    from posts p join lateral (select jsonb_object_agg(lang, title) as titles, jsonb_object_agg(lang, summary) as summaries,
      jsonb_agg(lang order by lang) as languages from post_translations where post_id = p.id) t on t.titles is not null
    where p.event_id = ${eventId} and p.embargoed and p.published_at > ${now} and p.preview_secret is not null
    order by p.published_at, p.id limit 100`.execute(db)
  return rows
}

/** Where a post is read before it is out, below the language. */
export const previewPath = (slug: string, secret: string) => `news/${slug}/preview/${secret}`
