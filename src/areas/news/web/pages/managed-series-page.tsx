import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { Table } from '../../../../ui/table.tsx'
import type { ManagedSeries } from '../../queries/post-series.ts'
import { NewsManagePage } from './news-manage-page.tsx'

type Props = {
  readonly series: readonly ManagedSeries[]
  readonly page: number
  readonly pages: number
}

/** The series of the communities whose news a person looks after. */
export function ManagedSeriesPage({ series, page, pages }: Props) {
  const t = useTranslations('news')
  const { language } = usePage()
  const base = `/${language}/manage/news/series`
  return (
    <NewsManagePage section="series" heading={t('series.manage')}>
      <p className="soft">{t('series.manageLead')}</p>
      {series.length === 0 ? (
        <EmptyState
          title={t('series.none')}
          action={<a href={`/${language}/manage/news`}>{t('manage.posts')}</a>}
        >
          {t('series.noneLead')}
        </EmptyState>
      ) : (
        <Table
          caption={t('series.manage')}
          rows={series}
          rowKey={({ slug }) => slug}
          columns={[
            {
              key: 'name',
              label: t('series.name'),
              cell: ({ slug, name }) => <a href={`${base}/${slug}`}>{textIn(name, language)}</a>,
            },
            { key: 'community', label: t('community'), cell: (each) => each.communityName },
            {
              key: 'parts',
              label: t('series.partsTitle'),
              cell: ({ parts }) => t('series.parts', { count: parts }),
            },
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(at) => (at === 1 ? base : `${base}?page=${at}`)}
      />
    </NewsManagePage>
  )
}
