import { transact, type Context } from '../../../platform/use-case.ts'
import { dropPreviewSecret } from '../database/embargo.ts'
import { setPublication } from '../database/posts.ts'
import { announcePostChange } from './announce-post-change.ts'
import { authorisePost } from './authorise-post.ts'

/** Makes a post a draft again: its address is not found any more except by its editors, also not by a link given before. */
export const unpublishPost = (context: Context, slug: string): Promise<void> =>
  transact(context, async (work) => {
    const post = await authorisePost(work, 'post.publish', slug)
    if (post.publishedAt === null) return
    await setPublication(work.db, post, { publishedAt: null }, work.now)
    await dropPreviewSecret(work.db, post)
    await announcePostChange(work, 'post.unpublish', post, {
      before: { publishedAt: post.publishedAt },
    })
  })
