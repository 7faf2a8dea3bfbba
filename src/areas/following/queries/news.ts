import { sql } from 'kysely'
import { callIsOpen } from '../../../platform/database/call-is-open.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Language, LocalizedText } from '../../../shared/localized-text.ts'
import {
  closingSoon,
  newsAge,
  toldKey,
  type EventNews,
  type Followed,
  type PostNews,
  type Told,
} from '../domain/choose-news.ts'

/** An event as a digest tells of it. */
export type EventItem = EventNews & {
  readonly slug: string
  readonly name: LocalizedText
  readonly startsOn: string
  readonly endsOn: string
  readonly timeZone: string
}

export type PostItem = PostNews & { readonly slug: string; readonly titles: LocalizedText }

export type News = { readonly events: readonly EventItem[]; readonly posts: readonly PostItem[] }

const bonds = sql`coalesce(e.country, '') as country, coalesce(e.city, '') as city, e.series_id,
  array(select programme_id::text from accepted_hosts where event_id = e.id and programme_id is not null) as programmes`
const hosts = sql`select community_id::text from accepted_hosts where event_id = e.id and community_id is not null`

/** Everything that may be news to anybody: events announced lately or with a call that opened lately or closes soon, and posts. */
export async function latestNews(db: DatabaseTransaction, now: Date): Promise<News> {
  const since = new Date(now.getTime() - newsAge)
  const soon = new Date(now.getTime() + closingSoon)
  const [events, posts] = await Promise.all([
    sql<EventItem>`
      select e.id, e.slug, e.name, e.starts_on, e.ends_on, e.time_zone, e.announced_at, ${bonds}, array(${hosts}) as communities,
        lower(w.w) as call_opens_at, upper(w.w) as call_closes_at
      from events e left join calls c on c.event_id = e.id left join lateral (select call_window(c, ${now}) as w) w on true
      where e.announced_at is not null and e.cancelled_at is null
        and e.ends_on >= (${now}::timestamptz at time zone 'UTC' - interval '12 hours')::date
        and (e.announced_at >= ${since} or (${callIsOpen(sql`c`, now)}
          and (lower(w.w) >= ${since} or upper(w.w) <= ${soon})))
      order by e.starts_on, e.id`.execute(db),
    sql<PostItem>`
      select p.id, p.slug, p.published_at, ${bonds},
        array(select p.community_id::text where p.community_id is not null union ${hosts}) as communities,
        (select jsonb_object_agg(lang, title) from post_translations where post_id = p.id) as titles
      from posts p left join events e on e.id = p.event_id and e.announced_at is not null
      where p.published_at > ${since} and p.published_at <= ${now} order by p.published_at desc, p.id`.execute(
      db,
    ),
  ])
  return { events: events.rows, posts: posts.rows }
}

export type Follower = {
  readonly id: string
  readonly email: string
  readonly lang: Language
  readonly secret: string
  readonly follows: readonly Followed[]
  readonly told: ReadonlySet<string>
}

/** The followers behind an id, in its order, with what they confirmed and what they were told. */
export async function followersAfter(
  db: DatabaseTransaction,
  after: string,
  size: number,
): Promise<readonly Follower[]> {
  const { rows: followers } = await sql<Omit<Follower, 'follows' | 'told'>>`
    select id, email, lang, secret from followers f where id > ${after}
      and exists (select from follows where follower_id = f.id and confirmed_at is not null)
    order by id limit ${size}`.execute(db)
  const ids = followers.map(({ id }) => id)
  const [follows, told] = await Promise.all([
    sql<Followed & { followerId: string }>`
      select follower_id, community_id, programme_id, series_id, country, city_key, confirmed_at
      from follows where follower_id = any(${ids}::uuid[]) and confirmed_at is not null`.execute(
      db,
    ),
    sql<Told & { followerId: string }>`
      select follower_id, kind, object_id from follower_news where follower_id = any(${ids}::uuid[])`.execute(
      db,
    ),
  ])
  const followsOf = Map.groupBy(follows.rows, ({ followerId }) => followerId)
  const toldTo = Map.groupBy(told.rows, ({ followerId }) => followerId)
  return followers.map((follower) => ({
    ...follower,
    follows: followsOf.get(follower.id) ?? [],
    told: new Set((toldTo.get(follower.id) ?? []).map(toldKey)),
  }))
}
