import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { PostScope } from '../queries/post-scope.ts'
import type { Place } from './posts.ts'

/** Notes that files stand in the texts of a post, or may. */
export async function insertPictures(
  db: DatabaseTransaction,
  _proof: Authorized<Place, 'post.edit'>,
  postId: string,
  fileIds: readonly string[],
): Promise<void> {
  if (fileIds.length === 0) return
  await db
    .insertInto('postPictures')
    .values([...new Set(fileIds)].map((fileId) => ({ postId, fileId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Takes pictures off a post again; those that a text of it shows stay. */
export const removeUnusedPictures = (
  db: DatabaseTransaction,
  post: Authorized<PostScope, 'post.edit'>,
  fileIds: readonly string[],
) =>
  sql`delete from post_pictures p where p.post_id = ${post.id} and p.file_id = any(${[...fileIds]}::uuid[])
    and not exists (select from post_translations t where t.post_id = p.post_id
      and position('/files/' || p.file_id::text in t.body) > 0)`.execute(db)
