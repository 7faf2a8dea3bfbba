import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import type { Problem } from '../../../../shared/app-error.ts'
import { Button } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Select } from '../../../../ui/inputs.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { Tabs } from '../../../../ui/tabs.tsx'
import type { ManagedFilter, ManagedPost } from '../../queries/managed-posts.ts'
import type { WritableScopes } from '../../queries/post-scope.ts'
import { NewsManagePage } from './news-manage-page.tsx'
import { PostTable } from './post-table.tsx'

type ManagedNewsPageProps = {
  readonly filter: ManagedFilter
  readonly page: number
  readonly pages: number
  readonly posts: readonly ManagedPost[]
  readonly communities: WritableScopes['communities']
  readonly problems: readonly Problem[]
}

/** The posts a person may edit, drafts first, and the form that begins another in one of their communities. */
export function ManagedNewsPage(props: ManagedNewsPageProps) {
  const { filter, page, pages, posts, communities, problems } = props
  const t = useTranslations('news')
  const { language } = usePage()
  const { summary } = useProblems(problems)
  const base = `/${language}/manage/news`
  const hrefOf = (status: ManagedFilter['status'], at = 1) => {
    const query = new URLSearchParams()
    if (status !== 'all') query.set('status', status)
    if (filter.community) query.set('community', filter.community)
    if (at > 1) query.set('page', String(at))
    return query.size > 0 ? `${base}?${query.toString()}` : base
  }
  const begin = communities.length > 0 && (
    <form method="post" action={base} className="filter-bar">
      {communities.length > 1 ? (
        <Select
          name="community"
          label={t('community')}
          value={filter.community}
          options={communities.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      ) : (
        <input type="hidden" name="community" value={communities[0]?.slug} />
      )}
      <div className="filter-end">
        <Button>{t('begin.post')}</Button>
      </div>
    </form>
  )
  const nothing = posts.length === 0 && filter.status === 'all' && !filter.community
  return (
    <NewsManagePage heading={t('manage.posts')}>
      {summary}
      {nothing ? (
        <EmptyState
          title={communities.length > 0 ? t('noPosts') : t('noCommunities')}
          action={begin || <a href={`/${language}/communities`}>{t('findCommunities')}</a>}
        >
          {communities.length > 0 ? t('noPostsLead') : t('noCommunitiesLead')}
        </EmptyState>
      ) : (
        <>
          {begin}
          <Tabs
            label={t('statusOf')}
            tabs={(['all', 'draft', 'scheduled', 'published'] as const).map((status) => ({
              href: hrefOf(status),
              label: status === 'all' ? t('allPosts') : t(`status.${status}`),
              current: filter.status === status,
            }))}
          />
          {posts.length > 0 ? (
            <PostTable posts={posts} hrefOf={(slug) => `${base}/posts/${slug}`} withSource />
          ) : (
            <EmptyState title={t('noMatch')} />
          )}
          <Pagination page={page} pages={pages} hrefOf={(at) => hrefOf(filter.status, at)} />
        </>
      )}
    </NewsManagePage>
  )
}
