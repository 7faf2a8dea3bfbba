import { recordImage, storeImage, type StoredImage } from '../../../platform/files/store-image.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { insertPictures } from '../database/post-pictures.ts'
import { announcePostChange } from './announce-post-change.ts'
import { authorisePost } from './authorise-post.ts'

export type PictureUpload = { readonly bytes: Uint8Array; readonly name: string }

/**
 * Puts pictures beside the texts of a post, to be shown in them by their address; their ids. All of them or none: errors of
 * `acceptImage` for a file that is no picture.
 */
export async function addPictures(
  context: Context,
  slug: string,
  uploads: readonly PictureUpload[],
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
    const ids: string[] = []
    for (const [image, originalName] of images)
      ids.push(
        await recordImage(work.db, image, {
          originalName,
          uploadedBy: work.actor?.id ?? null,
          uploadedAt: work.now,
        }),
      )
    await insertPictures(work.db, post, post.id, ids)
    await announcePostChange(work, 'post.edit', post, { after: { pictures: ids } })
    return ids
  })
}
