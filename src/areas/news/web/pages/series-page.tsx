import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Pagination } from '../../../../ui/pagination.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { PostSeries } from '../../queries/post-series.ts'
import type { ListedPost } from '../../queries/public-posts.ts'
import { PostCards } from './post-cards.tsx'

type SeriesPageProps = {
  readonly series: PostSeries
  readonly posts: readonly ListedPost[]
  /** The number of the first part on this page, and of how many. */
  readonly first: number
  readonly total: number
  readonly page: number
  readonly pages: number
}

/** A series of posts, its parts in the order in which they are to be read. */
export function SeriesPage({ series, posts, first, total, page, pages }: SeriesPageProps) {
  const t = useTranslations('news')
  const { language, baseUrl } = usePage()
  const base = `/${language}/news/series/${series.slug}`
  const hrefOf = (at: number) => (at === 1 ? base : `${base}?page=${at}`)
  const name = textIn(series.name, language)
  const summary = textIn(series.summary, language)
  return (
    <PublicPage
      title={name}
      description={summary || t('series.of', { community: series.communityName })}
      section="news"
      canonical={baseUrl + hrefOf(page)}
      feeds={[{ title: name, href: `${base}/rss.xml`, type: 'application/rss+xml' }]}
    >
      <p className="eyebrow">
        {t('series.series')}
        {' · '}
        <a href={`/${language}/communities/${series.communitySlug}`}>{series.communityName}</a>
      </p>
      <h1>{name}</h1>
      {summary && <p className="lead">{summary}</p>}
      <section className="section" aria-label={t('series.parts', { count: total })}>
        <p className="soft">{t('series.parts', { count: total })}</p>
        <ol className="series-parts" start={first}>
          {posts.map((post, at) => (
            <li key={post.slug}>
              <p className="eyebrow">{t('series.partNumber', { number: first + at })}</p>
              <PostCards posts={[post]} />
            </li>
          ))}
        </ol>
      </section>
      <Pagination page={page} pages={pages} hrefOf={hrefOf} />
      <p className="soft">
        <a href={`${base}/rss.xml`}>{t('feed')}</a>
      </p>
    </PublicPage>
  )
}
