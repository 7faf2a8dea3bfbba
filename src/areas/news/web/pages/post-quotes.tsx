import { useTranslations } from 'use-intl'
import type { Quote } from '../../queries/photos-and-quotes.ts'

/** What people said, below the text of a post. */
export function PostQuotes({ quotes }: { readonly quotes: readonly Quote[] }) {
  const t = useTranslations('news')
  if (quotes.length === 0) return null
  return (
    <section className="post-quotes" aria-label={t('quotes.said')}>
      {quotes.map((quote) => (
        <PostQuote key={quote.id} quote={quote} />
      ))}
    </section>
  )
}

/** One quote, with who said it and in what role. */
export const PostQuote = ({ quote }: { readonly quote: Quote }) => (
  <figure className="post-quote">
    <blockquote lang={quote.lang}>
      <p>{quote.words}</p>
    </blockquote>
    <figcaption>
      <strong>{quote.name}</strong>
      {quote.role && <span lang={quote.lang}>{quote.role}</span>}
    </figcaption>
  </figure>
)
