import { transact, type Context } from '../../../platform/use-case.ts'
import { removeUnusedPictures } from '../database/post-pictures.ts'
import { announcePostChange } from './announce-post-change.ts'
import { authorisePost } from './authorise-post.ts'

/** Takes pictures off a post; those that one of its texts shows stay where they are. */
export const removePictures = (
  context: Context,
  slug: string,
  ids: readonly string[],
): Promise<void> =>
  transact(context, async (work) => {
    const post = await authorisePost(work, 'post.edit', slug)
    await removeUnusedPictures(work.db, post, ids)
    await announcePostChange(work, 'post.edit', post, { before: { pictures: ids } })
  })
