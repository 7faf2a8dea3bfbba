import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Notice } from '../../../../ui/notice.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import { daysToConfirm } from '../../domain/accreditation.ts'

/** What comes after an application without an account: a mail that asks whether it was really them. */
export function AskedPage({ event }: { event: EventScope }) {
  const t = useTranslations('press')
  const { language } = usePage()
  return (
    <PublicPage title={t('asked.title')} noindex accent={event.colour} section="events">
      <p className="eyebrow">
        <a href={`/${language}/events/${event.slug}/press`}>{textIn(event.name, language)}</a>
      </p>
      <h1>{t('asked.title')}</h1>
      <Notice kind="success">{t('asked.text', { days: daysToConfirm })}</Notice>
    </PublicPage>
  )
}
