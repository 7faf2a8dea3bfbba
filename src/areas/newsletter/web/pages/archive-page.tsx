import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDate } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { Issue } from '../../queries.ts'

type ArchivePageProps = {
  readonly community: { readonly slug: string; readonly name: string; readonly colour: string }
  readonly issues: readonly Issue[]
  readonly page: number
  readonly pages: number
}

/** The issues that a community sent. */
export function ArchivePage({ community, issues, page, pages }: ArchivePageProps) {
  const t = useTranslations('newsletter')
  const { language } = usePage()
  const base = `/${language}/communities/${community.slug}/newsletter`
  const title = t('of', { community: community.name })
  const subscribe = (
    <LinkButton kind="quiet" href={`/${language}/follow/communities/${community.slug}`}>
      {t('subscribe')}
    </LinkButton>
  )
  return (
    <PublicPage title={title} section="communities" accent={community.colour}>
      <p className="eyebrow">
        <a href={`/${language}/communities/${community.slug}`}>{community.name}</a>
      </p>
      <h1>{title}</h1>
      {issues.length === 0 ? (
        <EmptyState title={t('noneSent')} action={subscribe}>
          {t('noneSentLead')}
        </EmptyState>
      ) : (
        <>
          <p className="lead">{t('archiveLead')}</p>
          <p>{subscribe}</p>
          <ul className="issue-list">
            {issues.map((issue) => (
              <li key={issue.id}>
                <h2>
                  <a href={`${base}/${issue.number}`}>{textIn(issue.subject, language)}</a>
                </h2>
                <p className="soft">
                  {t('number', { number: issue.number ?? 0 })}
                  {' · '}
                  {issue.sentAt && sayDate(language, issue.sentAt, 'UTC')}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(at) => (at === 1 ? base : `${base}?page=${at}`)}
      />
    </PublicPage>
  )
}
