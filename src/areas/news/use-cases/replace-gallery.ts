import type { Authorized } from '../../../shared/authorized.ts'
import type { Work } from '../../../platform/use-case.ts'
import { clearPhotos, insertPhotos } from '../database/post-photos.ts'
import { clearQuotes, insertQuote } from '../database/post-quotes.ts'
import type { Place } from '../database/posts.ts'
import type { HugoPost } from '../domain/hugo/hugo-post.ts'

/** Makes the gallery and the quotes of a post those that its files name; `fileIds`: pictures by their paths in the tree. */
export async function replaceGallery(
  work: Work,
  place: Authorized<Place, 'post.edit'>,
  postId: string,
  { facts, images }: Pick<HugoPost, 'facts' | 'images'>,
  fileIds: ReadonlyMap<string, string>,
): Promise<void> {
  const photos = (facts?.photos ?? []).flatMap(({ file, ...said }) => {
    const path = images.find(({ source }) => source === file)?.path
    const fileId = path && fileIds.get(path)
    return fileId ? [{ fileId, ...said }] : []
  })
  await clearPhotos(work.db, place, postId)
  await insertPhotos(work.db, place, postId, photos, work.now)
  await clearQuotes(work.db, place, postId)
  for (const { agreed, ...quote } of facts?.quotes ?? [])
    await insertQuote(
      work.db,
      place,
      postId,
      { ...quote, agreedAt: new Date(agreed), createdBy: work.actor?.id ?? null },
      work.now,
    )
}
