import { AppError } from '../../../shared/app-error.ts'
import { enqueue } from '../../../platform/jobs/enqueue.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { keepPreviewSecret } from '../database/embargo.ts'
import { setPublication } from '../database/posts.ts'
import { missingForPublication, titlesOf } from '../domain/post.ts'
import { textsOf } from '../queries/post-scope.ts'
import { announcePostChange } from './announce-post-change.ts'
import { authorisePost } from './authorise-post.ts'
import { isUnnamed, slugFromTitle } from './free-slug.ts'

type Publication = {
  /** From when on it shows; now unless said. An instant that has passed dates it back. */
  readonly at?: Date
  /** The zone in which the time was typed, and in which its day is said. */
  readonly timeZone?: string
  /** Until then accredited press may read it, and whoever has its link. */
  readonly embargo?: boolean
}

/**
 * Shows the post to everybody, now or by itself when its time comes; returns its slug, made of the title now if it had
 * none. Throws `post-incomplete` with each lack as a problem, `embargo-needs-time` for an embargo that would be over.
 */
export const publishPost = (
  context: Context,
  slug: string,
  { at, timeZone, embargo = false }: Publication = {},
): Promise<string> =>
  transact(context, async (work) => {
    const post = await authorisePost(work, 'post.publish', slug)
    const texts = await textsOf(work.db, post.id)
    const missing = missingForPublication(texts)
    if (missing.length > 0) throw new AppError('post-incomplete', {}, missing)
    const final = isUnnamed(slug) ? await slugFromTitle(work, titlesOf(texts)) : slug
    const publishedAt = at ?? work.now
    const waits = publishedAt > work.now
    if (embargo && !waits)
      throw new AppError('embargo-needs-time', {}, [{ field: 'at', code: 'embargo-needs-time' }])
    await setPublication(
      work.db,
      post,
      { publishedAt, slug: final, embargoed: embargo, ...(timeZone && { timeZone }) },
      work.now,
    )
    if (embargo) await keepPreviewSecret(work.db, post)
    // To the moment; pages that know of it are made anew by then without being told.
    if (waits) await enqueue(work.db, 'news.let-out-posts', {}, { startAfter: publishedAt })
    await announcePostChange(work, 'post.publish', post, {
      before: { publishedAt: post.publishedAt, embargoed: post.embargoed },
      after: { publishedAt, slug: final, embargoed: embargo },
    })
    return final
  })
