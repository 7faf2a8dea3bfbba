import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDate } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { contentsOf, Issue } from '../../queries.ts'
import { IssueBody } from './issue-body.tsx'

type IssuePageProps = {
  readonly issue: Issue
  readonly contents: Awaited<ReturnType<typeof contentsOf>>
}

/** An issue that was sent. */
export function IssuePage({ issue, contents }: IssuePageProps) {
  const t = useTranslations('newsletter')
  const { language, baseUrl } = usePage()
  const base = `/${language}/communities/${issue.communitySlug}/newsletter`
  const subject = textIn(issue.subject, language)
  return (
    <PublicPage
      title={`${subject} · ${issue.communityName}`}
      section="communities"
      accent={issue.communityColour}
      canonical={`${baseUrl}${base}/${issue.number}`}
    >
      <p className="eyebrow">
        <a href={base}>{t('of', { community: issue.communityName })}</a>
        {' · '}
        {t('number', { number: issue.number ?? 0 })}
      </p>
      <h1>{subject}</h1>
      {issue.sentAt && (
        <p className="soft">{t('sentAt', { time: sayDate(language, issue.sentAt, 'UTC') })}</p>
      )}
      <IssueBody issue={issue} contents={contents} />
      <p>
        <LinkButton kind="quiet" href={`/${language}/follow/communities/${issue.communitySlug}`}>
          {t('subscribe')}
        </LinkButton>
      </p>
    </PublicPage>
  )
}
