import { AppError, notFound } from '../../../shared/app-error.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { hostBySlug } from '../../accounts/queries.ts'
import { authoriseHost } from '../../accounts/use-cases/authorise.ts'
import {
  endSyndication,
  wantSyndication,
  type MayOffer,
  type MayTake,
} from '../database/syndications.ts'
import { policy } from '../policy.ts'
import { postBySlug, type PostScope } from '../queries/post-scope.ts'
import { authorisePost } from './authorise-post.ts'
import { tellOtherSide } from './tell-other-side.ts'

type Pair = { readonly post: string; readonly community: string }

/**
 * A community offers one of its posts to another, or agrees that it takes it; or ends that (`end`). Nothing shows there
 * before the other side wants it too, whose organisers are told. Throws `not-found`, `forbidden`, and
 * `syndication-not-possible` for a post of no community or to its own.
 */
export const offerPost = (context: Context, pair: Pair, act: 'offer' | 'end'): Promise<void> =>
  transact(context, async (work) => {
    const post = await authorisePost(work, 'syndication.offer', pair.post)
    const taker = await hostBySlug(work.db, 'community', pair.community)
    if (!taker) throw notFound()
    await arrange(work, 'origin', { proof: post, post, taker, ends: act === 'end' })
  })

/**
 * A community asks for a post of another, or takes one that it is offered; or ends that. It shows in its news once the
 * origin agrees, as long as it stands there; the origin's organisers are told. Throws `not-found` for a post that is not
 * out, `forbidden`, and `syndication-not-possible`.
 */
export const takePost = (context: Context, pair: Pair, act: 'take' | 'end'): Promise<void> =>
  transact(context, async (work) => {
    const taker = await authoriseHost(work, policy, 'syndication.take', 'community', pair.community)
    const post = await postBySlug(work.db, pair.post)
    if (!post?.publishedAt || post.publishedAt > work.now) throw notFound()
    await arrange(work, 'taker', { proof: taker, post, taker, ends: act === 'end' })
  })

type Arranged = {
  readonly proof: MayOffer | MayTake
  readonly post: PostScope
  readonly taker: { readonly id: string; readonly slug: string }
  readonly ends: boolean
}

const sides = {
  origin: { action: 'syndication.offer', wish: 'offered', other: 'taker' },
  taker: { action: 'syndication.take', wish: 'asked', other: 'origin' },
} as const

/** What one side says about a post: that it wants it to be shown, or that this ends. In the log of its own community. */
async function arrange(
  work: Work,
  side: keyof typeof sides,
  { proof, post, taker, ends }: Arranged,
): Promise<void> {
  const origin = post.communityId
  if (!origin || origin === taker.id) throw new AppError('syndication-not-possible')
  const { action, wish, other } = sides[side]
  const ids = { postId: post.id, communityId: taker.id }
  if (!ends) await limitActs(work, actLimits.invite)
  const now = ends ? undefined : await wantSyndication(work.db, proof, ids, wish, work.now)
  if (now) await tellOtherSide(work, post, taker.slug, other, now)
  else await endSyndication(work.db, proof, ids)
  await work.audit({
    action,
    scope: 'community',
    scopeId: side === 'origin' ? origin : taker.id,
    objectKind: 'post',
    objectId: post.id,
    after: { community: taker.slug, state: now?.state ?? null },
  })
  work.changed('news', 'network')
}
