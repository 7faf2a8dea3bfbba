import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
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
}

/**
 * Shows the post to everybody, now or by itself when its time comes; returns its slug, made of the title now if it had
 * none. Throws `post-incomplete` with each lack as a problem.
 */
export const publishPost = (
  context: Context,
  slug: string,
  { at, timeZone }: Publication = {},
): Promise<string> =>
  transact(context, async (work) => {
    const post = await authorisePost(work, 'post.publish', slug)
    const texts = await textsOf(work.db, post.id)
    const missing = missingForPublication(texts)
    if (missing.length > 0) throw new AppError('post-incomplete', {}, missing)
    const final = isUnnamed(slug) ? await slugFromTitle(work, titlesOf(texts)) : slug
    const publishedAt = at ?? work.now
    await setPublication(
      work.db,
      post,
      { publishedAt, slug: final, ...(timeZone && { timeZone }) },
      work.now,
    )
    await announcePostChange(work, 'post.publish', post, {
      before: { publishedAt: post.publishedAt },
      after: { publishedAt, slug: final },
    })
    return final
  })
