import { AppError } from '../../../shared/app-error.ts'
import type { Language } from '../../../shared/localized-text.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { lockPost } from '../database/post-photos.ts'
import { insertQuote } from '../database/post-quotes.ts'
import { announcePostChange } from './announce-post-change.ts'
import { authorisePost } from './authorise-post.ts'

export type QuoteToAdd = {
  readonly lang: Language
  readonly words: string
  readonly name: string
  readonly role: string
  /** The person who enters it says that the quoted person agreed. */
  readonly agreed: boolean
}

/** Adds what somebody said to a post; its id. Throws `quote-needs-consent` unless that person agreed. */
export const addQuote = (
  context: Context,
  slug: string,
  { agreed, ...quote }: QuoteToAdd,
): Promise<string> =>
  transact(context, async (work) => {
    const post = await authorisePost(work, 'post.edit', slug)
    if (!agreed)
      throw new AppError('quote-needs-consent', {}, [
        { field: 'agreed', code: 'quote-needs-consent' },
      ])
    await lockPost(work.db, post)
    const who = { agreedAt: work.now, createdBy: work.actor?.id ?? null }
    const id = await insertQuote(work.db, post, post.id, { ...quote, ...who }, work.now)
    await announcePostChange(work, 'post.edit', post, { after: { quote, agreed } })
    return id
  })
