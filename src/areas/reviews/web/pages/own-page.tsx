import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { ReviewTabs } from './review-tabs.tsx'

type OwnPageProps = { readonly slug: string; readonly code: string; readonly title: string }

/** To a member of the committee about their own proposal: that it is theirs, and nothing more. */
export function OwnPage({ slug, code, title }: OwnPageProps) {
  const t = useTranslations('reviews')
  const { language } = usePage()
  return (
    <ManagePage section="reviews" heading={title}>
      <ReviewTabs slug={slug} current="queue" />
      <Notice kind="info" title={t('own.title')}>
        {t('own.lead')}
      </Notice>
      <p>
        <LinkButton kind="quiet" href={`/${language}/events/${slug}/call/proposals/${code}`}>
          {t('own.see')}
        </LinkButton>
      </p>
    </ManagePage>
  )
}
