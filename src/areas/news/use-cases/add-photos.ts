import { recordImage, storeImage, type StoredImage } from '../../../platform/files/store-image.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { insertPhotos, lockPost } from '../database/post-photos.ts'
import type { Licence } from '../domain/licence.ts'
import type { PictureUpload } from './add-pictures.ts'
import { announcePostChange } from './announce-post-change.ts'
import { authorisePost } from './authorise-post.ts'

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
  // Asked before anything is stored, so that nobody can fill the store.
  await authorisePost({ ...context, now: context.now() }, 'post.edit', slug)
  const images: (readonly [StoredImage, string])[] = []
  for (const { bytes, name } of uploads) {
    await limitActs({ ...context, now: context.now(), context }, actLimits.upload)
    images.push([await storeImage(context.storage, bytes), name])
  }
  return transact(context, async (work) => {
    const post = await authorisePost(work, 'post.edit', slug)
    await lockPost(work.db, post)
    const photos: Parameters<typeof insertPhotos>[3][number][] = []
    for (const [image, originalName] of images)
      photos.push({
        fileId: await recordImage(work.db, image, {
          originalName,
          uploadedBy: work.actor?.id ?? null,
          uploadedAt: work.now,
        }),
        alt: {},
        credit,
        licence,
      })
    const ids = await insertPhotos(work.db, post, post.id, photos, work.now)
    await announcePostChange(work, 'post.edit', post, { after: { photos: ids } })
    return ids
  })
}
