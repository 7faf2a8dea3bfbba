import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Language, LocalizedText } from '../../../shared/localized-text.ts'
import type { Kiosk } from '../queries.ts'

type Db = Database | DatabaseTransaction

/** A photo from the gallery of a post that is out. */
export type KioskPhoto = {
  readonly id: string
  readonly fileId: string
  readonly alt: LocalizedText
  /** Who took it. */
  readonly credit: string
  readonly titles: LocalizedText
}

/** What somebody said in a post that is out. */
export type KioskQuote = {
  readonly id: string
  readonly lang: Language
  readonly words: string
  readonly name: string
  readonly role: string
}

const mostPhotos = 8
const mostQuotes = 8
/** The latest posts that are looked through. */
const mostPosts = 12
/** Longer ones cannot be read in passing. */
const longestQuote = 220

const latestPosts = (kiosk: Kiosk, now: Date) => {
  const narrowed = kiosk.shownEvents.length + kiosk.shownCommunities.length > 0
  return sql`(select p.id, p.published_at from posts p where p.published_at <= ${now} and ${
    narrowed
      ? sql`(p.community_id = any(${kiosk.shownCommunities}::uuid[]) or p.event_id = any(${kiosk.shownEvents}::uuid[]))`
      : sql`true`
  } and exists (select from post_photos where post_id = p.id union all select from post_quotes where post_id = p.id)
    order by p.published_at desc, p.id desc limit ${mostPosts})`
}

/** The first photos of the latest galleries: of the communities and events that a kiosk shows, or of everybody. */
export async function photosFor(db: Db, kiosk: Kiosk, now: Date): Promise<readonly KioskPhoto[]> {
  const { rows } = await sql<KioskPhoto>`
    select f.id, f.file_id, f.alt, f.credit, t.titles
    from ${latestPosts(kiosk, now)} p join post_photos f on f.post_id = p.id
    join lateral (select jsonb_object_agg(lang, title) as titles from post_translations where post_id = p.id) t on t.titles is not null
    order by p.published_at desc, p.id desc, f.position, f.id limit ${mostPhotos}`.execute(db)
  return rows
}

/** What people said in the latest posts, as far as it can be read in passing. */
export async function quotesFor(db: Db, kiosk: Kiosk, now: Date): Promise<readonly KioskQuote[]> {
  const { rows } = await sql<KioskQuote>`
    select q.id, q.lang, q.words, q.name, q.role
    from ${latestPosts(kiosk, now)} p join post_quotes q on q.post_id = p.id
    where char_length(q.words) <= ${longestQuote}
    order by p.published_at desc, p.id desc, q.position, q.id limit ${mostQuotes}`.execute(db)
  return rows
}
