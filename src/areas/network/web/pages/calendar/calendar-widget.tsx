import { useTranslations } from 'use-intl'
import { messagesOf } from '../../../../../platform/i18n/messages.ts'
import { usePage } from '../../../../../platform/http/page-context.ts'
import { Document } from '../../../../../ui/document.tsx'
import { calendarQuery, type CalendarFilter } from '../../../domain/calendar/calendar-filter.ts'
import type { CalendarPage } from '../../../queries/calendar.ts'
import { EntryLines } from './entry-lines.tsx'

type Props = { readonly filter: CalendarFilter; readonly list: CalendarPage }

/** The next events as other sites show them in a frame: no bar, no form, and links that open outside. */
export function CalendarWidget({ filter, list }: Props) {
  const t = useTranslations('calendar')
  const { language, baseUrl } = usePage()
  const query = calendarQuery(filter)
  return (
    <Document
      language={language}
      messages={messagesOf(language)}
      title={t('views.list.title')}
      noindex
      preloadFonts={false}
    >
      <main className="widget">
        <h1>{t('views.list.title')}</h1>
        {list.entries.length > 0 ? (
          <EntryLines entries={list.entries} outside />
        ) : (
          <p className="soft">{t('noMatch')}</p>
        )}
        <p>
          <a
            href={`${baseUrl}/${language}/calendar${query && `?${query}`}`}
            target="_blank"
            rel="noopener"
          >
            {t('take.whole')}
          </a>
        </p>
      </main>
    </Document>
  )
}
