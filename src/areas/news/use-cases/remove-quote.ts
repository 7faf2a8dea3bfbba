import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { deleteQuote } from '../database/post-quotes.ts'
import { quotesOf } from '../queries/photos-and-quotes.ts'
import { announcePostChange } from './announce-post-change.ts'
import { authorisePost } from './authorise-post.ts'

/** Takes a quote off a post. Throws `not-found` for one of another post. */
export const removeQuote = (context: Context, slug: string, quoteId: string): Promise<void> =>
  transact(context, async (work) => {
    const post = await authorisePost(work, 'post.edit', slug)
    const quote = (await quotesOf(work.db, post.id)).find(({ id }) => id === quoteId)
    if (!quote) throw notFound()
    await deleteQuote(work.db, post, quoteId)
    // Who was quoted may have changed their mind: the log does not keep their words.
    await announcePostChange(work, 'post.edit', post, { before: { quote: quoteId } })
  })
