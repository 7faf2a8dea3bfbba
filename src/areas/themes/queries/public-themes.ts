import { sql } from 'kysely'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { publicHit, publicSessions } from './public-sessions.ts'
import type { Db } from './texts.ts'

export type ThemeTotals = {
  readonly theme: string
  readonly sessions: number
  readonly posts: number
  readonly events: number
}

const posts = (now: Date) =>
  sql`theme_hits h join posts p on p.id = h.post_id and p.published_at <= ${now}`

/** Every theme that something public names, with how much; what is named most stands first. */
export async function themeTotals(db: Db, now: Date): Promise<ThemeTotals[]> {
  const { rows } = await sql<ThemeTotals>`
    with by_event as (
      select h.theme, s.event_id, count(*) as sessions
      from theme_hits h join ${publicSessions} on s.session_id = h.session_id where ${publicHit} group by 1, 2),
    of_sessions as (
      select theme, sum(sessions)::int as sessions, count(*)::int as events from by_event group by theme),
    of_posts as (
      select h.theme, count(*)::int as posts from ${posts(now)} where h.source <> 'removed' group by h.theme)
    select theme, coalesce(sessions, 0) as sessions, coalesce(posts, 0) as posts, coalesce(events, 0) as events
    from of_sessions full join of_posts using (theme)
    order by coalesce(sessions, 0) + coalesce(posts, 0) desc, theme`.execute(db)
  return rows
}

/** A theme in one year: in how many of all sessions of that year's events, and in how many posts. */
export type ThemeYear = {
  readonly year: number
  readonly sessions: number
  readonly ofSessions: number
  readonly posts: number
}

/** A theme year by year, the earliest first. A session's year is its event's, a post's that of its publication. */
export async function themeYears(db: Db, theme: string, now: Date): Promise<ThemeYear[]> {
  const { rows } = await sql<ThemeYear>`
    with all_sessions as (
      select extract(year from s.starts_at)::int as year, count(*)::int as of_sessions, count(h.theme)::int as sessions
      from ${publicSessions}
      left join theme_hits h on h.session_id = s.session_id and h.theme = ${theme} and ${publicHit}
      group by 1),
    of_posts as (
      select extract(year from p.published_at)::int as year, count(*)::int as posts
      from ${posts(now)} where h.theme = ${theme} and h.source <> 'removed' group by 1)
    select year, coalesce(sessions, 0) as sessions, coalesce(of_sessions, 0) as of_sessions, coalesce(posts, 0) as posts
    from all_sessions full join of_posts using (year) order by year`.execute(db)
  return rows
}

export type SessionOfTheme = {
  readonly code: string
  readonly title: LocalizedText
  readonly lang: string
  readonly startsAt: Date
  readonly eventSlug: string
  readonly eventName: LocalizedText
  readonly timeZone: string
}

/** The sessions that name a theme, the latest first, one page of them and whether there are more. */
export async function sessionsOfTheme(
  db: Db,
  theme: string,
  page: number,
  size = 24,
): Promise<{ readonly rows: SessionOfTheme[]; readonly more: boolean }> {
  const { rows } = await sql<SessionOfTheme>`
    select s.code, s.title, s.lang, s.starts_at, e.slug as event_slug, e.name as event_name, e.time_zone
    from theme_hits h join ${publicSessions} on s.session_id = h.session_id
    where h.theme = ${theme} and ${publicHit}
    order by s.starts_at desc, s.session_id limit ${size + 1} offset ${(page - 1) * size}`.execute(
    db,
  )
  return { rows: rows.slice(0, size), more: rows.length > size }
}

export type PostOfTheme = {
  readonly slug: string
  readonly titles: LocalizedText
  readonly publishedAt: Date
  readonly timeZone: string
}

/** The published posts that name a theme, the newest first. */
export async function postsOfTheme(
  db: Db,
  theme: string,
  now: Date,
  page: number,
  size = 24,
): Promise<{ readonly rows: PostOfTheme[]; readonly more: boolean }> {
  const { rows } = await sql<PostOfTheme>`
    select p.slug, p.published_at, p.time_zone,
      (select jsonb_object_agg(lang, title) from post_translations where post_id = p.id) as titles
    from ${posts(now)} where h.theme = ${theme} and h.source <> 'removed'
    order by p.published_at desc, p.id desc limit ${size + 1} offset ${(page - 1) * size}`.execute(
    db,
  )
  return { rows: rows.slice(0, size), more: rows.length > size }
}

export type EventOfTheme = {
  readonly slug: string
  readonly name: LocalizedText
  readonly startsOn: string
  readonly endsOn: string
  readonly sessions: number
  readonly ofSessions: number
}

/** The events whose sessions name a theme, the latest first, with how many of their sessions do. */
export async function eventsOfTheme(
  db: Db,
  theme: string,
  page: number,
  size = 24,
): Promise<{ readonly rows: EventOfTheme[]; readonly more: boolean }> {
  const { rows } = await sql<EventOfTheme>`
    select e.slug, e.name, e.starts_on, e.ends_on, count(*)::int as sessions,
      (select count(*)::int from released_sessions a where a.event_id = e.id) as of_sessions
    from theme_hits h join ${publicSessions} on s.session_id = h.session_id
    where h.theme = ${theme} and ${publicHit}
    group by e.id order by e.starts_on desc, e.id limit ${size + 1} offset ${(page - 1) * size}`.execute(
    db,
  )
  return { rows: rows.slice(0, size), more: rows.length > size }
}
