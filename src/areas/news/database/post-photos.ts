import type { Authorized } from '../../../shared/authorized.ts'
import { newId } from '../../../shared/ids.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { json } from '../../../platform/database/json.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Licence } from '../domain/licence.ts'
import type { PostScope } from '../queries/post-scope.ts'
import type { Place } from './posts.ts'

type Editable = Authorized<PostScope, 'post.edit'>

/** Makes others who arrange the same post wait, so that no two take the same place in an order. */
export const lockPost = (db: DatabaseTransaction, { id }: Editable) =>
  db.selectFrom('posts').select('id').where('id', '=', id).forUpdate().execute()

export type NewPhoto = {
  readonly fileId: string
  readonly alt: LocalizedText
  readonly credit: string
  readonly licence: Licence
}

/** Puts photos at the end of a gallery; one that is in it already stays where it is. Their ids. */
export async function insertPhotos(
  db: DatabaseTransaction,
  _proof: Authorized<Place, 'post.edit'>,
  postId: string,
  photos: readonly NewPhoto[],
  now: Date,
): Promise<readonly string[]> {
  if (photos.length === 0) return []
  const { last } = await db
    .selectFrom('postPhotos')
    .select((eb) => eb.fn.coalesce(eb.fn.max('position'), eb.lit(0)).as('last'))
    .where('postId', '=', postId)
    .executeTakeFirstOrThrow()
  const rows = await db
    .insertInto('postPhotos')
    .values(
      photos.map((photo, i) => ({
        ...photo,
        alt: json(photo.alt),
        id: newId(now.getTime()),
        postId,
        position: last + 1 + i,
      })),
    )
    .onConflict((conflict) => conflict.columns(['postId', 'fileId']).doNothing())
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Says anew what a photo shows and whose it is. */
export const updatePhoto = (
  db: DatabaseTransaction,
  post: Editable,
  id: string,
  { alt, credit, licence }: Omit<NewPhoto, 'fileId'>,
) =>
  db
    .updateTable('postPhotos')
    .set({ alt: json(alt), credit, licence })
    .where('postId', '=', post.id)
    .where('id', '=', id)
    .execute()

/** Puts the photos into the order of their ids. */
export async function orderPhotos(
  db: DatabaseTransaction,
  post: Editable,
  ids: readonly string[],
): Promise<void> {
  for (const [position, id] of ids.entries())
    await db
      .updateTable('postPhotos')
      .set({ position: position + 1 })
      .where('postId', '=', post.id)
      .where('id', '=', id)
      .execute()
}

export const deletePhoto = (db: DatabaseTransaction, post: Editable, id: string) =>
  db.deleteFrom('postPhotos').where('postId', '=', post.id).where('id', '=', id).execute()

/** Empties a gallery, for an import that fills it anew. */
export const clearPhotos = (
  db: DatabaseTransaction,
  _proof: Authorized<Place, 'post.edit'>,
  postId: string,
) => db.deleteFrom('postPhotos').where('postId', '=', postId).execute()
