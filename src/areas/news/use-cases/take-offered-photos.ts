import { transact, type Context } from '../../../platform/use-case.ts'
import { insertPhotos, lockPost } from '../database/post-photos.ts'
import { offeredPhotos } from '../queries/offered-photos.ts'
import { announcePostChange } from './announce-post-change.ts'
import { authorisePost } from './authorise-post.ts'

/**
 * Takes photos from the galleries of other posts of the same event into a post's own, with what is said of them, their
 * credit and licence. What is not on offer to this post is left out. Answers how many came in.
 */
export const takeOfferedPhotos = (
  context: Context,
  slug: string,
  fileIds: readonly string[],
): Promise<number> =>
  transact(context, async (work) => {
    const post = await authorisePost(work, 'post.edit', slug)
    await lockPost(work.db, post)
    const offered = await offeredPhotos(work.db, post.id)
    const picked = offered.filter(({ fileId }) => fileIds.includes(fileId))
    const photos = picked.map(({ fileId, alt, credit, licence }) => ({
      fileId,
      alt,
      credit,
      licence,
    }))
    const ids = await insertPhotos(work.db, post, post.id, photos, work.now)
    await announcePostChange(work, 'post.edit', post, { after: { photos: ids } })
    return ids.length
  })
