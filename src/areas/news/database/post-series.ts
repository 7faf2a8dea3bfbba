import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import { newId } from '../../../shared/ids.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { json } from '../../../platform/database/json.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { HostScope } from '../../accounts/queries.ts'
import type { Place } from './posts.ts'

type MayWrite = Authorized<Place, 'post.edit'>
type MayArrange = Authorized<HostScope, 'post-series.edit'>

/** A new series of the community that a post belongs to; its id. A taken slug fails on `post_series_slug_key`. */
export async function insertSeries(
  db: DatabaseTransaction,
  _proof: MayWrite,
  series: {
    readonly communityId: string
    readonly slug: string
    readonly name: LocalizedText
    readonly summary?: LocalizedText
  },
  now: Date,
): Promise<string> {
  const id = newId(now.getTime())
  await db
    .insertInto('postSeries')
    .values({
      ...series,
      id,
      name: json(series.name),
      summary: json(series.summary ?? {}),
      createdAt: now,
    })
    .execute()
  return id
}

/**
 * Makes a post part of a series of its community, at the end or at `position`; one that it is part of already it stays
 * in, where it is. Others who add to the same series wait.
 */
export async function putPart(
  db: DatabaseTransaction,
  { communityId }: MayWrite,
  postId: string,
  seriesId: string,
  position: number | null = null,
): Promise<void> {
  await sql`select from post_series where id = ${seriesId} and community_id = ${communityId} for update`.execute(
    db,
  )
  const at =
    position === null
      ? sql`coalesce((select max(position) from post_series_parts where post_series_id = ${seriesId}), 0) + 1`
      : sql`${position}::integer`
  await sql`
    insert into post_series_parts (post_id, post_series_id, position)
    select ${postId}, s.id, ${at} from post_series s where s.id = ${seriesId} and s.community_id = ${communityId}
    on conflict (post_id) do update set post_series_id = excluded.post_series_id, position = excluded.position
      where post_series_parts.post_series_id <> excluded.post_series_id or ${position !== null}`.execute(
    db,
  )
}

/** Moves a part that has just joined at the end behind those that came out before it. */
export async function placeByDate(
  db: DatabaseTransaction,
  _proof: MayWrite,
  postId: string,
  seriesId: string,
): Promise<void> {
  await sql`
    with own as (select x.position, p.published_at, p.id from post_series_parts x join posts p on p.id = x.post_id
      where x.post_id = ${postId} and x.post_series_id = ${seriesId}),
    later as (select x.post_id, x.position from post_series_parts x join posts p on p.id = x.post_id, own
      where x.post_series_id = ${seriesId} and x.post_id <> own.id and p.published_at > own.published_at),
    free as (select min(position) as position from later)
    update post_series_parts x set position = case when x.post_id = ${postId} then free.position else x.position + 1 end
    from free, own where x.post_series_id = ${seriesId} and free.position is not null and own.position > free.position
      and (x.post_id = ${postId} or x.position >= free.position)`.execute(db)
}

/** Takes a post out of its series. */
export const removePart = (db: DatabaseTransaction, _proof: MayWrite, postId: string) =>
  db.deleteFrom('postSeriesParts').where('postId', '=', postId).execute()

/** Puts the parts of a series into the order of their posts' ids. Others who arrange it wait. */
export async function orderParts(
  db: DatabaseTransaction,
  { id: communityId }: Authorized<{ readonly id: string }, 'post-series.edit'>,
  seriesId: string,
  postIds: readonly string[],
): Promise<void> {
  await sql`
    update post_series_parts x set position = o.position
    from unnest(${[...postIds]}::uuid[]) with ordinality as o (post_id, position), post_series s
    where x.post_id = o.post_id and x.post_series_id = s.id and s.id = ${seriesId} and s.community_id = ${communityId}`.execute(
    db,
  )
}

/** Makes others who arrange the same series wait. */
export const lockSeries = (db: DatabaseTransaction, { id }: MayArrange, seriesId: string) =>
  db
    .selectFrom('postSeries')
    .select('id')
    .where('id', '=', seriesId)
    .where('communityId', '=', id)
    .forUpdate()
    .execute()

export const updateSeries = (
  db: DatabaseTransaction,
  { id }: MayArrange,
  seriesId: string,
  { name, summary }: { readonly name: LocalizedText; readonly summary: LocalizedText },
) =>
  db
    .updateTable('postSeries')
    .set({ name: json(name), summary: json(summary) })
    .where('id', '=', seriesId)
    .where('communityId', '=', id)
    .execute()

/** Removes a series; its posts stay. */
export const deleteSeries = (db: DatabaseTransaction, { id }: MayArrange, seriesId: string) =>
  db.deleteFrom('postSeries').where('id', '=', seriesId).where('communityId', '=', id).execute()
