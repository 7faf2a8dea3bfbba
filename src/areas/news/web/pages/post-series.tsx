import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import type { SeriesOfPost } from '../../queries/post-series.ts'

type Props = { readonly series: SeriesOfPost; readonly slug: string }

/** Above a post: which part of a series it is, and the list of all. */
export function PostSeriesParts({ series, slug }: Props) {
  const t = useTranslations('news')
  const { language } = usePage()
  const number = series.parts.findIndex((part) => part.slug === slug) + 1
  return (
    <aside className="post-series" aria-label={t('series.series')}>
      <p>
        <strong>{t('series.partOf', { number, of: series.parts.length })}</strong>{' '}
        <a href={`/${language}/news/series/${series.slug}`}>{textIn(series.name, language)}</a>
      </p>
      {series.parts.length > 1 && (
        <details>
          <summary>{t('series.all')}</summary>
          <ol>
            {series.parts.map((part) => (
              <li key={part.slug}>
                {part.slug === slug ? (
                  <span aria-current="page">{textIn(part.titles, language)}</span>
                ) : (
                  <a href={`/${language}/news/${part.slug}`}>{textIn(part.titles, language)}</a>
                )}
              </li>
            ))}
          </ol>
        </details>
      )}
    </aside>
  )
}

/** Below a post: the parts before and after it. */
export function PostSeriesNeighbours({ series, slug }: Props) {
  const t = useTranslations('news')
  const { language } = usePage()
  const at = series.parts.findIndex((part) => part.slug === slug)
  const neighbours = [
    { part: series.parts[at - 1], rel: 'prev', words: t('series.previous') },
    { part: series.parts[at + 1], rel: 'next', words: t('series.next') },
  ].filter(({ part }) => part)
  if (neighbours.length === 0) return null
  return (
    <nav className="post-series-neighbours" aria-label={t('series.neighbours')}>
      {neighbours.map(({ part, rel, words }) => (
        <a key={rel} href={`/${language}/news/${part!.slug}`} rel={rel} className={rel}>
          <span className="soft">{words}</span>
          <b>{textIn(part!.titles, language)}</b>
        </a>
      ))}
    </nav>
  )
}
