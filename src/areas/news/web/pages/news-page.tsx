import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { FilterBar } from '../../../../ui/filter-bar.tsx'
import { Select } from '../../../../ui/inputs.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { ListedPost, newsChoices, PostFilter } from '../../queries/public-posts.ts'
import { postFilterQuery } from '../news-filter.ts'
import { PostCards } from './post-cards.tsx'

type NewsPageProps = {
  readonly filter: PostFilter
  readonly page: number
  readonly pages: number
  readonly featured: readonly ListedPost[]
  readonly posts: readonly ListedPost[]
  readonly choices: Awaited<ReturnType<typeof newsChoices>>
}

/** The news of the network, filtered by the address. */
export function NewsPage({ filter, page, pages, featured, posts, choices }: NewsPageProps) {
  const t = useTranslations('news')
  const { language, baseUrl, actorName } = usePage()
  const base = `/${language}/news`
  const query = postFilterQuery(filter)
  const hrefOf = (at: number) =>
    at === 1 ? base + query : `${base}${query || '?'}${query ? '&' : ''}page=${at}`
  const feed = `${base}/rss.xml${query}`
  const title = filter.tag ? t('tagged', { tag: filter.tag }) : t('title')
  return (
    <PublicPage
      title={title}
      description={t('lead')}
      section="news"
      canonical={baseUrl + hrefOf(page)}
      feeds={[{ title, href: feed, type: 'application/rss+xml' }]}
    >
      <h1>{title}</h1>
      <p className="lead">{t('lead')}</p>
      <Filters filter={filter} choices={choices} base={base} filtered={query !== ''} />
      {featured.length > 0 && (
        <section className="section post-lead">
          <h2 className="sr-only">{t('featured')}</h2>
          <PostCards posts={featured} level={3} />
        </section>
      )}
      {posts.length > 0 ? (
        <section className="section">
          <h2 className="sr-only">{t('latest')}</h2>
          <PostCards posts={posts} level={3} takenBy={filter.community} />
        </section>
      ) : (
        featured.length === 0 && (
          <EmptyState title={query ? t('noMatch') : t('none')}>
            {query ? t('noMatchLead') : t('noneLead')}
          </EmptyState>
        )
      )}
      <Pagination page={page} pages={pages} hrefOf={hrefOf} />
      <p className="soft">
        <a href={feed}>{t('feed')}</a>
        {actorName !== null && (
          <>
            {' · '}
            <a href={`/${language}/manage/news`}>{t('write')}</a>
          </>
        )}
      </p>
    </PublicPage>
  )
}

type FiltersProps = Pick<NewsPageProps, 'filter' | 'choices'> & {
  readonly base: string
  readonly filtered: boolean
}

function Filters({ filter, choices, base, filtered }: FiltersProps) {
  const t = useTranslations('news')
  if (choices.tags.length === 0 && choices.communities.length === 0 && !filtered) return null
  const tags = choices.tags.map(({ tag }) => tag)
  if (filter.tag && !tags.includes(filter.tag)) tags.unshift(filter.tag)
  return (
    <FilterBar
      action={base}
      keep={filter.event ? { event: filter.event } : {}}
      resetHref={filtered ? base : null}
    >
      <Select
        name="tag"
        label={t('tag')}
        empty={t('anyTag')}
        value={filter.tag}
        options={tags.map((tag) => ({ value: tag, label: tag }))}
      />
      <Select
        name="community"
        label={t('community')}
        empty={t('anyCommunity')}
        value={filter.community}
        options={choices.communities.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
    </FilterBar>
  )
}
