import type { LocalizedText } from '../../../shared/localized-text.ts'
import { recordImage, storeImage } from '../../../platform/files/store-image.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { updatePost } from '../database/posts.ts'
import { announcePostChange } from './announce-post-change.ts'
import { authorisePost } from './authorise-post.ts'

export type CoverUpload = {
  readonly bytes: Uint8Array
  readonly name: string
  /** What the picture shows, for those who do not see it. */
  readonly alt: LocalizedText
}

/** Puts a picture on top of a post, or with null takes it away. Errors of `acceptImage` for a file that is no picture. */
export async function setCover(
  context: Context,
  slug: string,
  upload: CoverUpload | null,
): Promise<void> {
  // Asked before anything is stored, so that nobody can fill the store.
  await authorisePost({ ...context, now: context.now() }, 'post.edit', slug)
  if (upload) await limitActs({ ...context, now: context.now(), context }, actLimits.upload)
  const image = upload && (await storeImage(context.storage, upload.bytes))
  await transact(context, async (work) => {
    const post = await authorisePost(work, 'post.edit', slug)
    const coverFileId =
      image &&
      (await recordImage(work.db, image, {
        originalName: upload.name,
        alt: upload.alt,
        uploadedBy: work.actor?.id ?? null,
        uploadedAt: work.now,
      }))
    await updatePost(work.db, post, { coverFileId }, null, work.now)
    await announcePostChange(work, 'post.edit', post, { after: { coverFileId } })
  })
}
