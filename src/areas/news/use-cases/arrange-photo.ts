import { notFound } from '../../../shared/app-error.ts'
import { moveInOrder, type Direction } from '../../../shared/move-in-order.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import {
  deletePhoto,
  lockPost,
  orderPhotos,
  updatePhoto,
  type NewPhoto,
} from '../database/post-photos.ts'
import { photosOf } from '../queries/photos-and-quotes.ts'
import { announcePostChange } from './announce-post-change.ts'
import { authorisePost } from './authorise-post.ts'

export type PhotoAct = 'save' | Direction | 'remove'

/**
 * Keeps what is said of a photo in a gallery, then leaves it where it is, moves it a place or takes it out. Throws
 * `not-found` for a photo of another post.
 */
export const arrangePhoto = (
  context: Context,
  slug: string,
  photoId: string,
  said: Omit<NewPhoto, 'fileId'>,
  act: PhotoAct,
): Promise<void> =>
  transact(context, async (work) => {
    const post = await authorisePost(work, 'post.edit', slug)
    await lockPost(work.db, post)
    const photos = await photosOf(work.db, post.id)
    const before = photos.find(({ id }) => id === photoId)
    if (!before) throw notFound()
    if (act === 'remove') await deletePhoto(work.db, post, photoId)
    else await updatePhoto(work.db, post, photoId, said)
    if (act === 'up' || act === 'down') {
      const ids = photos.map(({ id }) => id)
      await orderPhotos(work.db, post, moveInOrder(ids, photoId, act))
    }
    await announcePostChange(work, 'post.edit', post, {
      before: { photo: before },
      after: { photo: act === 'remove' ? null : { ...before, ...said }, act },
    })
  })
