import { sql } from 'kysely'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { PostKind } from '../domain/post.ts'
import type { Db } from './post-scope.ts'

export type ManagedPost = {
  readonly slug: string
  readonly kind: PostKind
  readonly titles: LocalizedText | null
  readonly languages: readonly ('es' | 'en' | 'pt')[] | null
  readonly publishedAt: Date | null
  readonly updatedAt: Date
  readonly timeZone: string
  readonly communityName: string | null
  readonly eventName: LocalizedText | null
  readonly eventSlug: string | null
  readonly featured: boolean
  readonly embargoed: boolean
}

const listed = sql`p.slug, p.kind, p.published_at, p.updated_at, p.time_zone, p.featured, p.embargoed, c.name as community_name,
  e.name as event_name, e.slug as event_slug, t.titles, t.languages`
const joined = sql`left join communities c on c.id = p.community_id left join events e on e.id = p.event_id
  left join lateral (select jsonb_object_agg(lang, title) as titles, jsonb_agg(lang order by lang) as languages
    from post_translations where post_id = p.id) t on true`
// Drafts first, then what waits for its time, then what is out; each by the latest act.
const order = sql`p.published_at desc nulls first, p.updated_at desc, p.id desc`

/** The posts of one event, drafts first. */
export async function postsOfEvent(db: Db, eventId: string): Promise<ManagedPost[]> {
  const { rows } = await sql<ManagedPost>`
    select ${listed} from posts p ${joined} where p.event_id = ${eventId} order by ${order} limit 500`.execute(
    db,
  )
  return rows
}

export type ManagedFilter = {
  readonly status: 'all' | 'draft' | 'scheduled' | 'published'
  readonly community: string | null
}

/** The posts that a person may edit, one page of them, drafts first; and how many there are. */
export async function postsOfEditor(
  db: Db,
  actor: { readonly id: string; readonly admin: boolean },
  filter: ManagedFilter,
  { now, page, size = 30 }: { now: Date; page: number; size?: number },
): Promise<{ readonly posts: ManagedPost[]; readonly total: number }> {
  const status = {
    all: sql`true`,
    draft: sql`p.published_at is null`,
    scheduled: sql`p.published_at > ${now}`,
    published: sql`p.published_at <= ${now}`,
  }[filter.status]
  const wanted = sql`
    (${actor.admin} or exists (select from roles r where r.person_id = ${actor.id} and (
      (r.scope = 'community' and r.scope_id = p.community_id and r.role in ('organiser', 'editor'))
      or (r.scope = 'event' and r.scope_id = p.event_id and r.role in ('owner', 'news')))))
    and ${status} and ${filter.community ? sql`p.community_id = (select id from communities where slug = ${filter.community})` : sql`true`}`
  const [{ rows }, counted] = await Promise.all([
    sql<ManagedPost>`
      select ${listed} from posts p ${joined} where ${wanted} order by ${order} limit ${size} offset ${(page - 1) * size}`.execute(
      db,
    ),
    sql<{ total: number }>`select count(*) as total from posts p where ${wanted}`.execute(db),
  ])
  return { posts: rows, total: counted.rows[0]?.total ?? 0 }
}
