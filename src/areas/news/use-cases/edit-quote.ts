import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { updateQuote } from '../database/post-quotes.ts'
import { quotesOf } from '../queries/photos-and-quotes.ts'
import type { QuoteToAdd } from './add-quote.ts'
import { announcePostChange } from './announce-post-change.ts'
import { authorisePost } from './authorise-post.ts'

/**
 * Sets a quote of a post right. Who is quoted must have agreed to the words as they are now: throws `quote-needs-consent`
 * otherwise, and `not-found` for a quote of another post.
 */
export const editQuote = (
  context: Context,
  slug: string,
  quoteId: string,
  { agreed, ...quote }: QuoteToAdd,
): Promise<void> =>
  transact(context, async (work) => {
    const post = await authorisePost(work, 'post.edit', slug)
    if (!(await quotesOf(work.db, post.id)).some(({ id }) => id === quoteId)) throw notFound()
    if (!agreed)
      throw new AppError('quote-needs-consent', {}, [
        { field: 'agreed', code: 'quote-needs-consent' },
      ])
    await updateQuote(work.db, post, quoteId, { ...quote, agreedAt: work.now })
    // The log does not keep what people said, since they may change their mind.
    await announcePostChange(work, 'post.edit', post, { after: { quote: quoteId, agreed } })
  })
