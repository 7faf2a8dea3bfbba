import { useTranslations } from 'use-intl'
import type { CalendarFilter } from '../../../domain/calendar/calendar-filter.ts'
import type { MonthOfEvents } from '../../../queries/calendar.ts'
import { CalendarFrame, type CalendarChoices } from './calendar-frame.tsx'
import { MonthsOfEvents } from './months-of-events.tsx'
import { TurnYear } from './turn-pages.tsx'

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
  const shown = { ...filter, from: null, to: null, time: 'upcoming' as const }
  return (
    <CalendarFrame
      view="year"
      filter={shown}
      feeds={filter}
      keep={{ year: String(year) }}
      choices={choices}
      mayEdit={mayEdit}
    >
      <TurnYear year={year} filter={shown} />
      {months.length > 0 ? (
        <MonthsOfEvents months={months} filter={shown} />
      ) : (
        <p className="soft">{t('monthEmpty')}</p>
      )}
    </CalendarFrame>
  )
}
