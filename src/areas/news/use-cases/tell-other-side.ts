import type { Work } from '../../../platform/use-case.ts'
import { hostBySlug } from '../../accounts/queries.ts'
import { organisersOf } from '../../contact/queries.ts'
import { titlesOf } from '../domain/post.ts'
import { syndicationMail } from '../emails/syndication.ts'
import { textsOf, type PostScope } from '../queries/post-scope.ts'
import type { Syndication } from '../queries/syndications.ts'

/**
 * Writes to the organisers of the other side, `to`, how it stands about a post now. What is said again is not written
 * again; of a post that is not out nothing is told, and who acts is not written to for both sides.
 */
export async function tellOtherSide(
  work: Work,
  post: PostScope,
  taker: string,
  to: 'origin' | 'taker',
  { state, saidAt }: Syndication,
): Promise<void> {
  const { db, now, actor, context } = work
  if (!post.communitySlug || !post.publishedAt || post.publishedAt > now) return
  const [from, shownBy, texts] = await Promise.all([
    hostBySlug(db, 'community', post.communitySlug),
    hostBySlug(db, 'community', taker),
    textsOf(db, post.id),
  ])
  if (!from || !shownBy) return
  const other = to === 'origin' ? from : shownBy
  const readers = await organisersOf(db, { kind: 'community', id: other.id })
  await work.mails(
    readers
      .filter(({ email }) => email !== actor?.email)
      .map((reader) =>
        syndicationMail({
          reader,
          post: { id: post.id, slug: post.slug, titles: titlesOf(texts) },
          origin: from,
          taker: shownBy,
          to: other,
          state,
          saidAt,
          url: context.config.url,
        }),
      ),
  )
}
