import { AppError, notFound } from '../../../shared/app-error.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { hostBySlug } from '../../accounts/queries.ts'
import { authoriseHost } from '../../accounts/use-cases/authorise.ts'
import { endSyndication, wantSyndication } from '../database/syndications.ts'
import { policy } from '../policy.ts'
import { postBySlug } from '../queries/post-scope.ts'
import { authorisePost } from './authorise-post.ts'
import { tellOtherSide } from './tell-other-side.ts'

type Pair = { readonly post: string; readonly community: string }

/**
 * A community offers one of its posts to another, or agrees that it takes it; or ends that (`end`). Nothing shows there
 * before the other side wants it too, whose organisers are told. Throws `not-found`, `forbidden`, and `syndication-not-possible` for a post of no
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
    const said = { ...pair, post: post.id, after: null }
    if (act === 'end') {
      await endSyndication(work.db, post, ids)
      return note(work, 'syndication.offer', post.communityId, said)
    }
    await limitActs(work, actLimits.invite)
    const now = await wantSyndication(work.db, post, ids, 'offered', work.now)
    await tellOtherSide(work, post, pair.community, 'taker', now)
    await note(work, 'syndication.offer', post.communityId, { ...said, after: now.state })
  })

/**
 * A community asks for a post of another, or takes one that it is offered; or ends that. It shows in its news once the
 * origin agrees, as long as it stands there; the origin's organisers are told. Throws `not-found` for a post that is not out, `forbidden`, and
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
    const said = { ...pair, post: post.id, after: null }
    if (act === 'end') {
      await endSyndication(work.db, taker, ids)
      return note(work, 'syndication.take', taker.id, said)
    }
    await limitActs(work, actLimits.invite)
    const now = await wantSyndication(work.db, taker, ids, 'asked', work.now)
    await tellOtherSide(work, post, pair.community, 'origin', now)
    await note(work, 'syndication.take', taker.id, { ...said, after: now.state })
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
