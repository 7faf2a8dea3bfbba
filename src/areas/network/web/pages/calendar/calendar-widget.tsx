import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { messagesOf } from '../../../../../platform/i18n/messages.ts'
import { usePage } from '../../../../../platform/http/page-context.ts'
import { Document } from '../../../../../ui/document.tsx'
import { calendarQuery, type CalendarFilter } from '../../../domain/calendar/calendar-filter.ts'
import { viewHref, type CalendarView } from './view-href.ts'

type Props = {
  readonly view: CalendarView | 'roadmap'
  readonly filter: CalendarFilter
  /** The month or year that is shown, for the way to the whole. */
  readonly at?: Readonly<Record<string, string>>
  readonly empty?: boolean
  readonly children: ReactNode
}

/** A view of the calendar as other sites show it in a frame: no bar, no form, and links that open outside. */
export function CalendarWidget({ view, filter, at = {}, empty = false, children }: Props) {
  const t = useTranslations('calendar')
  const { language, baseUrl } = usePage()
  const query = new URLSearchParams([
    ...new URLSearchParams(calendarQuery(filter)),
    ...Object.entries(at),
  ]).toString()
  const title =
    view === 'roadmap' && filter.region
      ? t('roadmap.title', { region: t(`regions.${filter.region}`) })
      : t(`views.${view === 'roadmap' ? 'year' : view}.title`)
  const whole =
    view === 'roadmap' && filter.region
      ? `/${language}/calendar/roadmap/${filter.region}`
      : viewHref(language, view === 'roadmap' ? 'year' : view, query)
  return (
    <Document
      language={language}
      messages={messagesOf(language)}
      title={title}
      noindex
      preloadFonts={false}
      linksOpenOutside
    >
      <main className="widget">
        <h1>{title}</h1>
        {empty ? <p className="soft">{t('noMatch')}</p> : children}
        <p>
          <a href={baseUrl + whole}>{t('take.whole')}</a>
        </p>
      </main>
    </Document>
  )
}
