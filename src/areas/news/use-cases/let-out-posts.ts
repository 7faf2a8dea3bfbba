import { transact, type Context } from '../../../platform/use-case.ts'
import { takePostsNowOut } from '../database/embargo.ts'

/**
 * Posts whose time has come are out: each is logged once, and every kept page that should show it is dropped. Harmless
 * twice; what came due while nothing ran is made up for.
 */
export const letOutPosts = (context: Context): Promise<void> =>
  transact(context, async (work) => {
    const posts = await takePostsNowOut(work.db, work.now)
    if (posts.length === 0) return
    await work.audit(
      ...posts.map(({ id, communityId, eventId, publishedAt }) => ({
        action: 'post.come-out',
        scope: eventId
          ? ('event' as const)
          : communityId
            ? ('community' as const)
            : ('installation' as const),
        scopeId: eventId ?? communityId,
        objectKind: 'post',
        objectId: id,
        after: { publishedAt },
      })),
    )
    work.changed(
      'news',
      'network',
      ...posts.flatMap(({ eventId }) => (eventId ? [`event:${eventId}`] : [])),
    )
  })
