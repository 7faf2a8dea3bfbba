import { AppError } from '../../../shared/app-error.ts'
import { textIn } from '../../../shared/localized-text.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { removePost } from '../database/posts.ts'
import { titlesOf } from '../domain/post.ts'
import { editablePost } from '../queries/post-scope.ts'
import { announcePostChange } from './announce-post-change.ts'
import { authorisePost } from './authorise-post.ts'

/**
 * Removes a post for good; the audit log keeps its texts. Its title in the person's language must be typed if it has one,
 * otherwise throws `name-does-not-match`.
 */
export const deletePost = (
  context: Context,
  slug: string,
  { confirmation }: { readonly confirmation: string },
): Promise<void> =>
  transact(context, async (work) => {
    const post = await authorisePost(work, 'post.delete', slug)
    const before = await editablePost(work.db, post.id)
    const title = textIn(titlesOf(before.texts), context.language)
    if (confirmation.trim() !== title.trim())
      throw new AppError('name-does-not-match', {}, [
        { field: 'confirmation', code: 'name-does-not-match' },
      ])
    await removePost(work.db, post)
    await announcePostChange(work, 'post.delete', post, { before })
  })
