import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import { newSecret } from '../../../shared/ids.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { PostScope } from '../queries/post-scope.ts'

/** Makes the link to a post before it is out; one that it has stays. */
export const keepPreviewSecret = (
  db: DatabaseTransaction,
  { id }: Authorized<PostScope, 'post.publish'>,
) =>
  db
    .updateTable('posts')
    .set((eb) => ({ previewSecret: eb.fn.coalesce('previewSecret', eb.val(newSecret())) }))
    .where('id', '=', id)
    .execute()

/** Ends the link to a post that is taken back. */
export const dropPreviewSecret = (
  db: DatabaseTransaction,
  { id }: Authorized<PostScope, 'post.publish'>,
) => db.updateTable('posts').set({ previewSecret: null }).where('id', '=', id).execute()

/** Makes a new link, so that the old one ends; or with `withdraw` none. */
export const replacePreviewSecret = (
  db: DatabaseTransaction,
  { id }: Authorized<PostScope, 'post.preview'>,
  change: 'renew' | 'withdraw',
) =>
  db
    .updateTable('posts')
    .set({ previewSecret: change === 'renew' ? newSecret() : null })
    .where('id', '=', id)
    .execute()

export type OutPostNow = {
  readonly id: string
  readonly communityId: string | null
  readonly eventId: string | null
  readonly publishedAt: Date
}

/** Notes that posts whose time has come are out: each is answered once, whoever asks how often. */
export async function takePostsNowOut(
  db: DatabaseTransaction,
  now: Date,
): Promise<readonly OutPostNow[]> {
  const { rows } = await sql<OutPostNow>`
    update posts set came_out_at = ${now} where id in (
      select id from posts where came_out_at is null and published_at <= ${now} order by published_at limit 500
      for update skip locked)
    returning id, community_id, event_id, published_at`.execute(db)
  return rows
}
