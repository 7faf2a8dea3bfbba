import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { HostScope } from '../../accounts/queries.ts'
import type { PostScope } from '../queries/post-scope.ts'
import type { Syndication, SyndicationState } from '../queries/syndications.ts'

export type MayOffer = Authorized<PostScope, 'syndication.offer'>
export type MayTake = Authorized<HostScope, 'syndication.take'>
type Pair = { readonly postId: string; readonly communityId: string }

/**
 * One side wants a post in the news of the other community; where the other side wanted it already, both do. How it stands
 * now, and since when.
 */
export async function wantSyndication(
  db: DatabaseTransaction,
  _proof: MayOffer | MayTake,
  { postId, communityId }: Pair,
  wish: 'offered' | 'asked',
  now: Date,
): Promise<Syndication> {
  const { rows } = await sql<Syndication>`
    insert into post_syndications as s (post_id, community_id, state, said_at) values (${postId}, ${communityId}, ${wish}, ${now})
    on conflict (post_id, community_id) do update set
      state = case when s.state = excluded.state then s.state else 'accepted' end,
      said_at = case when s.state in (excluded.state, 'accepted') then s.said_at else excluded.said_at end
    returning state, said_at`.execute(db)
  return rows[0]!
}

/** One side does not want it, or no longer; how it stood, undefined if nobody did. */
export async function endSyndication(
  db: DatabaseTransaction,
  _proof: MayOffer | MayTake,
  { postId, communityId }: Pair,
): Promise<SyndicationState | undefined> {
  const { rows } = await sql<{ state: SyndicationState }>`
    delete from post_syndications where post_id = ${postId} and community_id = ${communityId} returning state`.execute(
    db,
  )
  return rows[0]?.state
}

/** Ends what was agreed about a post with all other communities. */
export const endSyndications = (
  db: DatabaseTransaction,
  { id }: Authorized<PostScope, 'post.edit'>,
) => db.deleteFrom('postSyndications').where('postId', '=', id).execute()
