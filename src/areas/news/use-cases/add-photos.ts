import { transact, type Context } from '../../../platform/use-case.ts'
import { insertPhotos, lockPost } from '../database/post-photos.ts'
import type { Licence } from '../domain/licence.ts'
import { announcePostChange } from './announce-post-change.ts'
import { authorisePost } from './authorise-post.ts'
import { recordUploads, storeUploads, type PictureUpload } from './take-in-uploads.ts'

/**
 * Puts photos at the end of a post's gallery, drawn anew without what the camera wrote into them, all with the same credit
 * and licence; their ids. All of them or none: errors of `acceptImage` for a file that is no picture.
 */
export async function addPhotos(
  context: Context,
  slug: string,
  uploads: readonly PictureUpload[],
  { credit, licence }: { readonly credit: string; readonly licence: Licence },
): Promise<readonly string[]> {
  const stored = await storeUploads(context, slug, uploads)
  return transact(context, async (work) => {
    const post = await authorisePost(work, 'post.edit', slug)
    await lockPost(work.db, post)
    const files = await recordUploads(work, stored)
    const photos = files.map((fileId) => ({ fileId, alt: {}, credit, licence }))
    const ids = await insertPhotos(work.db, post, post.id, photos, work.now)
    await announcePostChange(work, 'post.edit', post, { after: { photos: ids } })
    return ids
  })
}
