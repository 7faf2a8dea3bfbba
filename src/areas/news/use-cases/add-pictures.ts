import { transact, type Context } from '../../../platform/use-case.ts'
import { insertPictures } from '../database/post-pictures.ts'
import { announcePostChange } from './announce-post-change.ts'
import { authorisePost } from './authorise-post.ts'
import { recordUploads, storeUploads, type PictureUpload } from './take-in-uploads.ts'

/**
 * Puts pictures beside the texts of a post, to be shown in them by their address; their ids. All of them or none: errors of
 * `acceptImage` for a file that is no picture.
 */
export async function addPictures(
  context: Context,
  slug: string,
  uploads: readonly PictureUpload[],
): Promise<readonly string[]> {
  const stored = await storeUploads(context, slug, uploads)
  return transact(context, async (work) => {
    const post = await authorisePost(work, 'post.edit', slug)
    const ids = await recordUploads(work, stored)
    await insertPictures(work.db, post, post.id, ids)
    await announcePostChange(work, 'post.edit', post, { after: { pictures: ids } })
    return ids
  })
}
