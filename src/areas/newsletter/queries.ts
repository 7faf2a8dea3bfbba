import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { LocalizedText } from '../../shared/localized-text.ts'

type Db = Database | DatabaseTransaction

export type Issue = {
  readonly id: string
  readonly communityId: string
  readonly communitySlug: string
  readonly communityName: string
  readonly communityColour: string
  readonly number: number | null
  readonly subject: LocalizedText
  readonly opening: LocalizedText
  readonly postIds: readonly string[]
  readonly eventIds: readonly string[]
  readonly sentAt: Date | null
  readonly finishedAt: Date | null
  readonly readers: number
  readonly createdAt: Date
}

const issues = sql`select i.id, i.community_id, c.slug as community_slug, c.name as community_name, c.colour as community_colour,
  i.number, i.subject, i.opening, i.post_ids, i.event_ids, i.sent_at, i.finished_at, i.readers, i.created_at
  from newsletter_issues i join communities c on c.id = i.community_id`

export async function issueById(db: Db, id: string): Promise<Issue | undefined> {
  const { rows } = await sql<Issue>`${issues} where i.id = ${id}`.execute(db)
  return rows[0]
}

/** An issue that was sent, by its number. */
export async function sentIssue(
  db: Db,
  community: string,
  number: number,
): Promise<Issue | undefined> {
  const { rows } =
    await sql<Issue>`${issues} where c.slug = ${community} and i.number = ${number}`.execute(db)
  return rows[0]
}

/** The issues of a community, drafts first, then the newest; with `sent` only those that were sent. */
export async function issuesOf(
  db: Db,
  community: string,
  { sent, page, size }: { readonly sent: boolean; readonly page: number; readonly size: number },
): Promise<{ readonly issues: Issue[]; readonly total: number }> {
  const which = sql`c.slug = ${community} ${sent ? sql`and i.sent_at is not null` : sql``}`
  const [{ rows }, counted] = await Promise.all([
    sql<Issue>`${issues} where ${which} order by i.sent_at desc nulls first, i.id desc limit ${size} offset ${(page - 1) * size}`.execute(
      db,
    ),
    sql<{ total: number }>`
      select count(*) as total from newsletter_issues i join communities c on c.id = i.community_id where ${which}`.execute(
      db,
    ),
  ])
  return { issues: rows, total: counted.rows[0]?.total ?? 0 }
}

export type IssuePost = {
  readonly id: string
  readonly slug: string
  readonly titles: LocalizedText
  readonly summaries: LocalizedText
  readonly publishedAt: Date
  readonly timeZone: string
}
export type IssueEvent = {
  readonly id: string
  readonly slug: string
  readonly name: LocalizedText
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly city: string
  readonly country: string
}

const posts = sql`select p.id, p.slug, p.published_at, p.time_zone, t.titles, t.summaries from posts p
  join lateral (select jsonb_object_agg(lang, title) as titles, jsonb_object_agg(lang, summary) as summaries
    from post_translations where post_id = p.id) t on t.titles is not null`
const events = sql`select e.id, e.slug, e.name, e.starts_on, e.ends_on, e.city, e.country from events e`

/** What an issue names that everybody may see now, in its order: what was taken back since stays out. */
export async function contentsOf(
  db: Db,
  { postIds, eventIds }: Pick<Issue, 'postIds' | 'eventIds'>,
  now: Date,
): Promise<{ readonly posts: readonly IssuePost[]; readonly events: readonly IssueEvent[] }> {
  const [found, held] = await Promise.all([
    sql<IssuePost>`${posts} where p.id = any(${[...postIds]}::uuid[]) and p.published_at <= ${now}
      order by array_position(${[...postIds]}::uuid[], p.id)`.execute(db),
    sql<IssueEvent>`${events} where e.id = any(${[...eventIds]}::uuid[]) and e.announced_at is not null and e.cancelled_at is null
      order by e.starts_on nulls last, e.id`.execute(db),
  ])
  return { posts: found.rows, events: held.rows }
}

/**
 * What can be chosen for an issue: posts of the community, of events it hosts and of others that it shows, those since its last issue (before the first: of the
 * last 90 days) marked; and events to come that it hosts.
 */
export async function choicesFor(
  db: Db,
  communityId: string,
  now: Date,
): Promise<{
  readonly posts: readonly (IssuePost & { readonly fresh: boolean })[]
  readonly events: readonly IssueEvent[]
}> {
  const hosted = sql`select event_id from accepted_hosts where community_id = ${communityId}`
  const [found, held] = await Promise.all([
    sql<IssuePost & { fresh: boolean }>`
      with last as (select coalesce(max(sent_at), ${now}::timestamptz - interval '90 days') as at
        from newsletter_issues where community_id = ${communityId})
      select x.*, x.published_at > last.at as fresh from last, lateral (${posts}
        where p.published_at <= ${now} and (p.community_id = ${communityId} or p.event_id in (${hosted})
          or p.id in (select post_id from post_syndications where community_id = ${communityId} and state = 'accepted'))
        order by p.published_at desc, p.id desc limit 30) x order by x.published_at desc, x.id desc`.execute(
      db,
    ),
    sql<IssueEvent>`${events} where e.id in (${hosted}) and e.announced_at is not null and e.cancelled_at is null
      and coalesce(e.ends_on, 'infinity') >= (${now}::timestamptz at time zone e.time_zone)::date
      order by e.starts_on nulls last, e.id limit 30`.execute(db),
  ])
  return { posts: found.rows, events: held.rows }
}
