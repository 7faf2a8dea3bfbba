import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { usePage } from '../../../../../platform/http/page-context.ts'
import { PublicPage } from '../../../../../ui/public-page.tsx'
import { Tabs } from '../../../../../ui/tabs.tsx'

type Props = {
  readonly heading: string
  readonly tab?: 'events' | 'sources'
  readonly children: ReactNode
}

/** A page on which the calendar is looked after: events held elsewhere, and where they are read from. */
export function CalendarManagePage({ heading, tab, children }: Props) {
  const t = useTranslations('calendar')
  const { language } = usePage()
  const base = `/${language}/manage/calendar`
  return (
    <PublicPage title={heading} noindex section="events">
      <p className="eyebrow">
        <a href={`/${language}/calendar`}>{t('title')}</a>
      </p>
      <h1>{heading}</h1>
      <Tabs
        label={t('manage.label')}
        tabs={[
          { href: base, label: t('manage.events'), current: tab === 'events' },
          { href: `${base}/sources`, label: t('manage.sources'), current: tab === 'sources' },
        ]}
      />
      {children}
    </PublicPage>
  )
}
