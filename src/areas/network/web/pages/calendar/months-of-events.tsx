import { useTranslations } from 'use-intl'
import { usePage } from '../../../../../platform/http/page-context.ts'
import { sayMonth } from '../../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../../shared/begin-sentence.ts'
import { Bar } from '../../../../../ui/charts.tsx'
import { calendarQuery, type CalendarFilter } from '../../../domain/calendar/calendar-filter.ts'
import type { MonthOfEvents } from '../../../queries/calendar.ts'
import { EntryLines } from './entry-lines.tsx'
import { viewHref } from './view-href.ts'

type Props = { readonly months: readonly MonthOfEvents[]; readonly filter: CalendarFilter }

/** A timeline: month after month, how much is on and what. */
export function MonthsOfEvents({ months, filter }: Props) {
  const t = useTranslations('calendar')
  const { language } = usePage()
  const most = Math.max(1, ...months.map(({ count }) => count))
  const query = calendarQuery({ ...filter, time: 'upcoming', from: null, to: null })
  return (
    <ol className="year-line">
      {months.map(({ month, count, entries }) => {
        const all = viewHref(language, 'month', [query, `month=${month}`].filter(Boolean).join('&'))
        return (
          <li key={month}>
            <div className="year-month">
              <h2>
                <a href={all}>{beginSentence(sayMonth(language, `${month}-01`))}</a>
              </h2>
              <p className="soft">{t('count', { count })}</p>
              <Bar share={count / most} tone="marigold" wide />
            </div>
            <div>
              <EntryLines entries={entries} />
              {count > entries.length && (
                <p>
                  <a href={all}>{t('moreThatMonth', { count: count - entries.length })}</a>
                </p>
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
