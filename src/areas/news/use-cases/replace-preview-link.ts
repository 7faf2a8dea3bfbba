import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { replacePreviewSecret } from '../database/embargo.ts'
import { announcePostChange } from './announce-post-change.ts'
import { authorisePost } from './authorise-post.ts'

/**
 * Gives a post that is not out a new link to read it by, so that one given before ends; or takes the link away. Throws
 * `post-is-out`, and `embargo-needs-link` when it is to be taken from a post that the press may read.
 */
export const replacePreviewLink = (
  context: Context,
  slug: string,
  change: 'renew' | 'withdraw',
): Promise<void> =>
  transact(context, async (work) => {
    const post = await authorisePost(work, 'post.preview', slug)
    if (post.publishedAt && post.publishedAt <= work.now) throw new AppError('post-is-out')
    if (change === 'withdraw' && post.embargoed) throw new AppError('embargo-needs-link')
    await replacePreviewSecret(work.db, post, change)
    // The log says that there is a link, never which.
    await announcePostChange(work, 'post.preview', post, { after: { link: change } })
  })
