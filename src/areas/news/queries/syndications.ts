import { sql } from 'kysely'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { Db } from './post-scope.ts'

export type SyndicationState = 'offered' | 'asked' | 'accepted'

/** How it stands between two communities about a post, and since when. */
export type Syndication = { readonly state: SyndicationState; readonly saidAt: Date }

export type Taker = {
  readonly slug: string
  readonly name: string
  readonly state: SyndicationState
}

/** The communities that a post is offered to, that ask for it or have it, and those it could be offered to. */
export async function takersOf(
  db: Db,
  postId: string,
): Promise<{
  readonly takers: readonly Taker[]
  readonly others: readonly { readonly slug: string; readonly name: string }[]
}> {
  const [takers, others] = await Promise.all([
    sql<Taker>`
      select c.slug, c.name, s.state from post_syndications s join communities c on c.id = s.community_id
      where s.post_id = ${postId} order by c.name limit 500`.execute(db),
    sql<{ slug: string; name: string }>`
      select c.slug, c.name from communities c, posts p where p.id = ${postId} and c.id <> p.community_id
        and not exists (select from post_syndications where post_id = p.id and community_id = c.id)
      order by c.name limit 500`.execute(db),
  ])
  return { takers: takers.rows, others: others.rows }
}

export type TakenPost = {
  readonly slug: string
  readonly titles: LocalizedText
  readonly origin: string
  readonly community: string
  readonly communityName: string
  readonly state: SyndicationState
}

/** Posts of others that are offered to, asked for by or taken into the communities of an editor, one page of them. */
export async function takenPosts(
  db: Db,
  actor: { readonly id: string; readonly admin: boolean },
  { now, page, size }: { readonly now: Date; readonly page: number; readonly size: number },
): Promise<{ readonly posts: TakenPost[]; readonly total: number }> {
  const from = sql`post_syndications s join posts p on p.id = s.post_id and p.published_at <= ${now}
    join communities taker on taker.id = s.community_id join communities origin on origin.id = p.community_id
    where ${actor.admin} or exists (select from roles r where r.person_id = ${actor.id} and r.scope = 'community'
      and r.scope_id = s.community_id and r.role in ('organiser', 'editor'))`
  const [{ rows }, counted] = await Promise.all([
    sql<TakenPost>`
      select p.slug, (select jsonb_object_agg(lang, title) from post_translations where post_id = p.id) as titles,
        origin.name as origin, taker.slug as community, taker.name as community_name, s.state from ${from}
      order by s.state = 'offered' desc, s.said_at desc, p.id limit ${size} offset ${(page - 1) * size}`.execute(
      db,
    ),
    sql<{ total: number }>`select count(*) as total from ${from}`.execute(db),
  ])
  return { posts: rows, total: counted.rows[0]?.total ?? 0 }
}

/** Whether somebody looks after the news of a community that could still ask for a post of another. */
export async function mayAskFor(
  db: Db,
  actor: { readonly id: string; readonly admin: boolean },
  postId: string,
): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select exists (select from communities c, posts p
      where p.id = ${postId} and p.community_id is not null and c.id <> p.community_id
        and (${actor.admin} or exists (select from roles r where r.person_id = ${actor.id} and r.scope = 'community'
          and r.scope_id = c.id and r.role in ('organiser', 'editor')))
        and not exists (select from post_syndications s where s.post_id = p.id and s.community_id = c.id)) as may`.execute(
    db,
  )
  return rows[0]?.may ?? false
}

/** The community that has a post of another in its news, by its slug; undefined if it has not. */
export async function takerOf(
  db: Db,
  postSlug: string,
  community: string,
): Promise<{ readonly slug: string; readonly name: string } | undefined> {
  const { rows } = await sql<{ slug: string; name: string }>`
    select c.slug, c.name from post_syndications s join communities c on c.id = s.community_id join posts p on p.id = s.post_id
    where c.slug = ${community} and p.slug = ${postSlug} and s.state = 'accepted'`.execute(db)
  return rows[0]
}
