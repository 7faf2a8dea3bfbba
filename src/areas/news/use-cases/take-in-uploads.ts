import { recordImage, storeImage, type StoredImage } from '../../../platform/files/store-image.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import type { Context, Work } from '../../../platform/use-case.ts'
import { authorisePost } from './authorise-post.ts'

export type PictureUpload = { readonly bytes: Uint8Array; readonly name: string }
type Uploaded = { readonly image: StoredImage; readonly originalName: string }

/**
 * Keeps the files of pictures for a post, drawn anew without what the camera wrote into them, outside of any transaction;
 * errors of `acceptImage` for a file that is no picture.
 */
export async function storeUploads(
  context: Context,
  slug: string,
  uploads: readonly PictureUpload[],
): Promise<readonly Uploaded[]> {
  const asking = { ...context, now: context.now(), context }
  // Asked before anything is stored, so that nobody can fill the store.
  await authorisePost(asking, 'post.edit', slug)
  const stored: Uploaded[] = []
  for (const { bytes, name } of uploads) {
    await limitActs(asking, actLimits.upload)
    stored.push({ image: await storeImage(context.storage, bytes), originalName: name })
  }
  return stored
}

/** Notes kept pictures as files of this installation; their ids in order. */
export async function recordUploads(
  work: Work,
  stored: readonly Uploaded[],
): Promise<readonly string[]> {
  const ids: string[] = []
  for (const { image, originalName } of stored) {
    const by = { uploadedBy: work.actor?.id ?? null, uploadedAt: work.now }
    ids.push(await recordImage(work.db, image, { originalName, ...by }))
  }
  return ids
}
