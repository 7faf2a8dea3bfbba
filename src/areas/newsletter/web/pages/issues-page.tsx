import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDate } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { CommunityPage } from '../../../../ui/community-page.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Form } from '../../../../ui/form.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { Table } from '../../../../ui/table.tsx'
import type { Issue } from '../../queries.ts'

type IssuesPageProps = {
  readonly issues: readonly Issue[]
  readonly counted: { readonly readers: number; readonly members: number }
  readonly page: number
  readonly pages: number
}

/** The issues of a community's newsletter for those who compose it, drafts first. */
export function IssuesPage({ issues, counted, page, pages }: IssuesPageProps) {
  const t = useTranslations('newsletter')
  const { language, scope } = usePage()
  const base = `/${language}/manage/communities/${scope?.slug}/newsletter`
  const begin = (
    <Form action={base}>
      <Button>{t('begin')}</Button>
    </Form>
  )
  return (
    <CommunityPage section="newsletter" heading={t('title')}>
      <p className="lead">{t('readers', counted)}</p>
      <p className="soft">{t('readersLead')}</p>
      {issues.length === 0 ? (
        <EmptyState title={t('none')} action={begin}>
          {t('noneLead')}
        </EmptyState>
      ) : (
        <>
          {begin}
          <Table
            caption={t('title')}
            rows={issues}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'subject',
                label: t('subject'),
                cell: (issue) => (
                  <a href={`${base}/${issue.id}`}>
                    {textIn(issue.subject, language) || t('untitled')}
                  </a>
                ),
              },
              {
                key: 'state',
                label: t('state'),
                cell: ({ sentAt }) =>
                  sentAt ? t('sentAt', { time: sayDate(language, sentAt, 'UTC') }) : t('draft'),
              },
              {
                key: 'readers',
                label: t('sentTo'),
                cell: ({ sentAt, finishedAt, readers }) =>
                  finishedAt ? readers : sentAt ? t('onItsWay') : '—',
              },
            ]}
          />
        </>
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(at) => (at === 1 ? base : `${base}?page=${at}`)}
      />
      <p className="soft">
        <a href={`/${language}/communities/${scope?.slug}/newsletter`}>{t('archive')}</a>
      </p>
    </CommunityPage>
  )
}
