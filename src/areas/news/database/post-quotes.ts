import type { Authorized } from '../../../shared/authorized.ts'
import { newId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/localized-text.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { PostScope } from '../queries/post-scope.ts'
import type { Place } from './posts.ts'

type Editable = Authorized<PostScope, 'post.edit'>

export type NewQuote = {
  readonly lang: Language
  readonly words: string
  readonly name: string
  readonly role: string
  /** When somebody said that the quoted person agreed. */
  readonly agreedAt: Date
  readonly createdBy: string | null
}

/** Puts a quote after the others. */
export async function insertQuote(
  db: DatabaseTransaction,
  _proof: Authorized<Place, 'post.edit'>,
  postId: string,
  quote: NewQuote,
  now: Date,
): Promise<string> {
  const id = newId(now.getTime())
  const { last } = await db
    .selectFrom('postQuotes')
    .select((eb) => eb.fn.coalesce(eb.fn.max('position'), eb.lit(0)).as('last'))
    .where('postId', '=', postId)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('postQuotes')
    .values({ ...quote, id, postId, position: last + 1 })
    .execute()
  return id
}

/** Sets right what was entered; the consent of who is quoted is noted anew. */
export const updateQuote = (
  db: DatabaseTransaction,
  post: Editable,
  id: string,
  quote: Omit<NewQuote, 'createdBy'>,
) =>
  db
    .updateTable('postQuotes')
    .set(quote)
    .where('postId', '=', post.id)
    .where('id', '=', id)
    .execute()

export const deleteQuote = (db: DatabaseTransaction, post: Editable, id: string) =>
  db.deleteFrom('postQuotes').where('postId', '=', post.id).where('id', '=', id).execute()

/** Takes all quotes away, for an import that brings them anew. */
export const clearQuotes = (
  db: DatabaseTransaction,
  _proof: Authorized<Place, 'post.edit'>,
  postId: string,
) => db.deleteFrom('postQuotes').where('postId', '=', postId).execute()
