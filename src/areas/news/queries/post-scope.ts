import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { PostKind, PostTexts } from '../domain/post.ts'

export type Db = Database | DatabaseTransaction

/** What every use case about a post needs to know of it. */
export type PostScope = {
  readonly id: string
  readonly slug: string
  readonly kind: PostKind
  readonly communityId: string | null
  readonly communitySlug: string | null
  readonly eventId: string | null
  readonly eventSlug: string | null
  readonly publishedAt: Date | null
  /** Whether it waits for its time under embargo. */
  readonly embargoed: boolean
  readonly previewSecret: string | null
  readonly updatedAt: Date
}

export const postBySlug = (db: Db, slug: string): Promise<PostScope | undefined> =>
  db
    .selectFrom('posts')
    .leftJoin('communities', 'communities.id', 'posts.communityId')
    .leftJoin('events', 'events.id', 'posts.eventId')
    .select([
      'posts.id',
      'posts.slug',
      'posts.kind',
      'posts.communityId',
      'communities.slug as communitySlug',
      'posts.eventId',
      'events.slug as eventSlug',
      'posts.publishedAt',
      'posts.embargoed',
      'posts.previewSecret',
      'posts.updatedAt',
    ])
    .where('posts.slug', '=', slug)
    .executeTakeFirst()

export const isSlugTaken = async (db: Db, slug: string): Promise<boolean> =>
  (await db.selectFrom('posts').select('id').where('slug', '=', slug).executeTakeFirst()) !==
  undefined

export async function textsOf(db: Db, postId: string): Promise<PostTexts> {
  const rows = await db
    .selectFrom('postTranslations')
    .select(['lang', 'title', 'summary', 'body'])
    .where('postId', '=', postId)
    .execute()
  return Object.fromEntries(rows.map(({ lang, ...text }) => [lang, text]))
}

/** The series a post is in, by its slug; null if it is in none. */
async function seriesSlugOf(db: Db, postId: string): Promise<string | null> {
  const { rows } = await sql<{ slug: string }>`
    select s.slug from post_series s join post_series_parts x on x.post_series_id = s.id where x.post_id = ${postId}`.execute(
    db,
  )
  return rows[0]?.slug ?? null
}

/** A post as its editors see it. */
export async function editablePost(db: Db, id: string) {
  const post = await db
    .selectFrom('posts')
    .leftJoin('communities', 'communities.id', 'posts.communityId')
    .leftJoin('events', 'events.id', 'posts.eventId')
    .leftJoin('files', 'files.id', 'posts.coverFileId')
    .select([
      'posts.id',
      'posts.slug',
      'posts.kind',
      'posts.authors',
      'posts.tags',
      'posts.featured',
      'posts.publishedAt',
      'posts.embargoed',
      'posts.timeZone',
      'posts.canonicalUrl',
      'posts.coverFileId',
      'posts.updatedAt',
      'files.alt as coverAlt',
      'communities.slug as communitySlug',
      'communities.name as communityName',
      'events.slug as eventSlug',
      'events.name as eventName',
    ])
    .where('posts.id', '=', id)
    .executeTakeFirstOrThrow()
  const [texts, series, pictures] = await Promise.all([
    textsOf(db, id),
    seriesSlugOf(db, id),
    db
      .selectFrom('postPictures')
      .innerJoin('files', 'files.id', 'postPictures.fileId')
      .select(['files.id', 'files.originalName as name'])
      .where('postId', '=', id)
      .orderBy('files.uploadedAt')
      .orderBy('files.id')
      .execute(),
  ])
  return { ...post, texts, series, pictures }
}
export type EditablePost = Awaited<ReturnType<typeof editablePost>>

/** The zone in which a community last published; undefined for one that never did. */
export const lastTimeZone = async (db: Db, communityId: string): Promise<string | undefined> =>
  (
    await db
      .selectFrom('posts')
      .select('timeZone')
      .where('communityId', '=', communityId)
      .where('publishedAt', 'is not', null)
      .orderBy('publishedAt', 'desc')
      .limit(1)
      .executeTakeFirst()
  )?.timeZone

/** Whether a community is among the hosts of an event that is announced. */
export async function hostsAnnouncedEvent(
  db: Db,
  communityId: string,
  eventSlug: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select e.id from events e join accepted_hosts h on h.event_id = e.id and h.community_id = ${communityId}
    where e.slug = ${eventSlug} and e.announced_at is not null`.execute(db)
  return rows[0]?.id
}

export type LinkChoice = {
  readonly slug: string
  readonly name: LocalizedText
  readonly startsOn: string | null
}

/** Where a person may write: communities whose news they look after, events of theirs or of these communities. */
export async function writableScopes(
  db: Db,
  actor: { readonly id: string; readonly admin: boolean },
) {
  const [communities, events] = await Promise.all([
    sql<{ slug: string; name: string }>`
      select slug, name from communities c
      where ${actor.admin} or exists (select from roles r where r.person_id = ${actor.id} and r.scope = 'community'
        and r.scope_id = c.id and r.role in ('organiser', 'editor'))
      order by name limit 500`.execute(db),
    sql<LinkChoice>`
      with mine as (
        select scope_id as id from roles where person_id = ${actor.id} and scope = 'event' and role in ('owner', 'news')
        union
        select h.event_id from accepted_hosts h join events e on e.id = h.event_id and e.announced_at is not null
          join roles r on r.scope = 'community' and r.scope_id = h.community_id and r.person_id = ${actor.id})
      select slug, name, starts_on from events e
      where ${actor.admin} or e.id in (select id from mine)
      order by starts_on desc nulls first, slug limit 500`.execute(db),
  ])
  return { communities: communities.rows, events: events.rows }
}
export type WritableScopes = Awaited<ReturnType<typeof writableScopes>>
