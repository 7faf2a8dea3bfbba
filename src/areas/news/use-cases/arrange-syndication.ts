import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { hostBySlug } from '../../accounts/queries.ts'
import { authoriseHost } from '../../accounts/use-cases/authorise.ts'
import { endSyndication, wantSyndication } from '../database/syndications.ts'
import { policy } from '../policy.ts'
import { postBySlug } from '../queries/post-scope.ts'
import { authorisePost } from './authorise-post.ts'

type Pair = { readonly post: string; readonly community: string }

/**
 * A community offers one of its posts to another, or agrees that it takes it; or ends that (`end`). Nothing shows there
 * before the other side wants it too. Throws `not-found`, `forbidden`, and `syndication-not-possible` for a post of no
 * community or to its own.
 */
export const offerPost = (context: Context, pair: Pair, act: 'offer' | 'end'): Promise<void> =>
  transact(context, async (work) => {
    const post = await authorisePost(work, 'syndication.offer', pair.post)
    const taker = await hostBySlug(work.db, 'community', pair.community)
    if (!taker) throw notFound()
    if (!post.communityId || post.communityId === taker.id)
      throw new AppError('syndication-not-possible')
    const ids = { postId: post.id, communityId: taker.id }
    const after =
      act === 'offer'
        ? await wantSyndication(work.db, post, ids, 'offered', work.now)
        : await endSyndication(work.db, post, ids).then(() => null)
    await note(work, 'syndication.offer', post.communityId, { ...pair, post: post.id, after })
  })

/**
 * A community asks for a post of another, or takes one that it is offered; or ends that. It shows in its news once the
 * origin agrees, as long as it stands there. Throws `not-found` for a post that is not out, `forbidden`, and
 * `syndication-not-possible`.
 */
export const takePost = (context: Context, pair: Pair, act: 'take' | 'end'): Promise<void> =>
  transact(context, async (work) => {
    const taker = await authoriseHost(work, policy, 'syndication.take', 'community', pair.community)
    const post = await postBySlug(work.db, pair.post)
    if (!post?.publishedAt || post.publishedAt > work.now) throw notFound()
    if (!post.communityId || post.communityId === taker.id)
      throw new AppError('syndication-not-possible')
    const ids = { postId: post.id, communityId: taker.id }
    const after =
      act === 'take'
        ? await wantSyndication(work.db, taker, ids, 'asked', work.now)
        : await endSyndication(work.db, taker, ids).then(() => null)
    await note(work, 'syndication.take', taker.id, { ...pair, post: post.id, after })
  })

async function note(
  work: Work,
  action: 'syndication.offer' | 'syndication.take',
  communityId: string,
  { post, community, after }: { post: string; community: string; after: string | null },
): Promise<void> {
  await work.audit({
    action,
    scope: 'community',
    scopeId: communityId,
    objectKind: 'post',
    objectId: post,
    after: { community, state: after },
  })
  work.changed('news', 'network')
}
