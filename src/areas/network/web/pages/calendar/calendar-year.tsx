import { useTranslations } from 'use-intl'
import { usePage } from '../../../../../platform/http/page-context.ts'
import { calendarQuery, type CalendarFilter } from '../../../domain/calendar/calendar-filter.ts'
import type { MonthOfEvents } from '../../../queries/calendar.ts'
import { CalendarFrame, viewHref, type CalendarChoices } from './calendar-frame.tsx'
import { MonthsOfEvents } from './months-of-events.tsx'

type Props = {
  readonly year: number
  readonly filter: CalendarFilter
  readonly months: readonly MonthOfEvents[]
  readonly choices: CalendarChoices
  readonly mayEdit: boolean
}

/** The timeline of a year. */
export function CalendarYear({ year, filter, months, choices, mayEdit }: Props) {
  const t = useTranslations('calendar')
  const { language } = usePage()
  const shown = { ...filter, from: null, to: null, time: 'upcoming' as const }
  const hrefOf = (of: number) =>
    viewHref(
      language,
      'year',
      new URLSearchParams([
        ...new URLSearchParams(calendarQuery(shown)),
        ['year', String(of)],
      ]).toString(),
    )
  return (
    <CalendarFrame
      view="year"
      filter={shown}
      feeds={filter}
      keep={{ year: String(year) }}
      choices={choices}
      mayEdit={mayEdit}
    >
      <nav className="month-turn" aria-label={t('years')}>
        <a rel="prev" href={hrefOf(year - 1)}>
          ← {year - 1}
        </a>
        <strong>{year}</strong>
        <a rel="next" href={hrefOf(year + 1)}>
          {year + 1} →
        </a>
      </nav>
      {months.length > 0 ? (
        <MonthsOfEvents months={months} filter={shown} />
      ) : (
        <p className="soft">{t('monthEmpty')}</p>
      )}
    </CalendarFrame>
  )
}
